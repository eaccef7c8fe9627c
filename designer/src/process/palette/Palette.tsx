import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byFamily } from '../blocks/families.js';
import { useSurroundings } from '../blocks/surroundings.js';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { mayHost } from '../document/kinds.js';
import { blocksFor, mayStandOnEdge } from '../document/legal.js';
import { nodeOf } from '../document/level.js';
import { useDocument, useEditor } from '../editor/editor.js';
import css from './Palette.module.css';
import { PaletteItem } from './PaletteItem.js';
import { searched } from './search.js';
import { useInsert } from './use-insert.js';

/** «Блоки»: what may stand at this level. Drag one onto the canvas or onto an edge; a press puts it behind the chosen block. */
export function Palette() {
  const { t } = useTranslation('process');
  const { blocks } = useSurroundings();
  const diagram = useDocument(state => state.diagram);
  const level = useDocument(state => state.level);
  const chosen = useDocument(state => nodeOf(state.diagram, state.chosen.nodes[0] ?? ''));
  const [search, setSearch] = useState('');
  const place = usePlace();
  const insert = useInsert();
  const found = searched(blocksFor(blocks, diagram, level), search);
  const groups = search === '' ? byFamily(found) : [{ family: null, blocks: found }];
  return (
    <div className={css.palette}>
      <TextInput
        placeholder={t('searchBlock')}
        aria-label={t('searchBlock')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={event => setSearch(event.target.value)}
      />
      {groups.map(group => (
        <section key={group.family}>
          {group.family && <h3 className={css.family}>{t(`family.${group.family}`)}</h3>}
          <ul className={css.list}>
            {group.blocks.map(block => (
              <PaletteItem
                key={block.id}
                block={block}
                hostless={block.attaches === true && !mayHost(chosen?.block)}
                onTake={() => insert(block, place(mayStandOnEdge(block)))}
              />
            ))}
          </ul>
        </section>
      ))}
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
