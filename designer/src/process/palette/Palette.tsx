import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { useSurroundings } from '../blocks/surroundings.js';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { blocksFor, mayStandOnEdge } from '../document/legal.js';
import { useDocument, useEditor } from '../editor/editor.js';
import { BLOCK_DRAGGED, setDraggedBlock } from './dragged.js';
import css from './Palette.module.css';
import { searched } from './search.js';
import { useInsert } from './use-insert.js';

/** «Блоки»: what may stand at this level. Drag one onto the canvas or onto an edge; a press puts it behind the chosen block. */
export function Palette() {
  const { t } = useTranslation('process');
  const say = useSay();
  const { blocks } = useSurroundings();
  const diagram = useDocument(state => state.diagram);
  const level = useDocument(state => state.level);
  const [search, setSearch] = useState('');
  const place = usePlace();
  const insert = useInsert();
  const found = searched(blocksFor(blocks, diagram, level), search);
  return (
    <div className={css.palette}>
      <TextInput
        placeholder={t('searchBlock')}
        aria-label={t('searchBlock')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={event => setSearch(event.target.value)}
      />
      <ul className={css.list}>
        {found.map(block => (
          <li key={block.id}>
            <button
              type="button"
              className={css.item}
              draggable
              onDragStart={event => {
                event.dataTransfer.setData(BLOCK_DRAGGED, block.id);
                event.dataTransfer.effectAllowed = 'copy';
                setDraggedBlock(block.id);
              }}
              onDragEnd={() => setDraggedBlock(null)}
              onClick={() => insert(block, place(mayStandOnEdge(block)))}
            >
              <BlockIcon block={block.id} size={34} />
              <span className={css.words}>
                <span className={css.name}>{say(block.name)}</span>
                <span className={css.hint}>{say(block.hint)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={css.hint}>{t('nothingFound')}</p>}
    </div>
  );
}

/** Where a pressed block goes: onto the chosen edge, behind the chosen block, else to the middle of what is seen. */
function usePlace(): (onEdge: boolean) => InsertPlace {
  const { document } = useEditor();
  const { screenToFlowPosition } = useReactFlow();
  return onEdge => {
    const { chosen } = document.getState();
    const [[node], [edge]] = [chosen.nodes, chosen.edges];
    if (edge !== undefined && onEdge) return { kind: 'on', edge };
    if (node !== undefined) return { kind: 'after', node };
    const { x, y } = screenToFlowPosition({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
    return { kind: 'free', at: { x: x - 120, y: y - 40 } };
  };
}
