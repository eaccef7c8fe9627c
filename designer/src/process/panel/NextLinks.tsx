import { ActionIcon, Tooltip } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { OTHERWISE } from '../document/branch.js';
import { decides } from '../document/kinds.js';
import { nodeOf, outOf } from '../document/level.js';
import { useDocument, useEditor } from '../editor/editor.js';
import css from './Panel.module.css';
import { Section } from './Section.js';

/** Where it goes on: the edges that leave a block, each of which can be opened or taken away. */
export function NextLinks({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const edit = useDocument(state => state.edit);
  const choose = useDocument(state => state.choose);
  const { canvas } = useEditor();
  const edges = outOf(diagram, node.id);
  if (edges.length === 0 || decides(node.block)) return null;
  return (
    <Section title={t('next')} property="edges">
      <ul className={css.links}>
        {edges.map(edge => {
          const branch = edge.name ?? (edge.otherwise ? OTHERWISE : null);
          const name = [branch && say(branch), say(nodeOf(diagram, edge.to)?.name)].filter(Boolean).join(' → ');
          return (
            <li key={edge.id} className={css.link}>
              <IconArrowRight size={16} stroke={1.75} aria-hidden />
              <button type="button" className={css.linkName} onClick={() => choose({ nodes: [edge.to] })}>
                {name}
              </button>
              <Tooltip label={t('insertHere')}>
                <ActionIcon
                  size={28}
                  aria-label={`${t('insertHere')}: ${name}`}
                  onClick={() => canvas.setState({ menu: { place: { kind: 'on', edge: edge.id }, x: 9999, y: 64 } })}
                >
                  <IconPlus size={16} stroke={1.75} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={t('removeEdge')}>
                <ActionIcon
                  size={28}
                  aria-label={`${t('removeEdge')}: ${name}`}
                  onClick={() => edit('remove', { nodes: [], edges: [edge.id] })}
                >
                  <IconTrash size={16} stroke={1.75} />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
