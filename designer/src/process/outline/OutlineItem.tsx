import { VisuallyHidden } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { meaningOf } from '../blocks/meaning.js';
import { useTeller } from '../canvas/use-telling.js';
import { OTHERWISE } from '../document/branch.js';
import { holds } from '../document/kinds.js';
import { into } from '../document/level.js';
import { isNamed } from '../document/named.js';
import { walk } from '../document/walk.js';
import { useDocument } from '../editor/editor.js';
import { useProblems } from '../problems/problems-context.js';
import css from './Outline.module.css';

interface OutlineItemProps {
  readonly node: Node;
  readonly depth: number;
  /** The item that takes the focus while nothing is chosen. */
  readonly first: string | undefined;
}

export function OutlineItem({ node, depth, first }: OutlineItemProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const chosen = useDocument(state => state.chosen.nodes[0]);
  const teller = useTeller(diagram);
  const problems = useProblems();
  const leadTo = useDocument(state => state.leadTo);
  const inside = holds(node.block) ? walk(diagram, node.id) : [];
  const ways = into(diagram, node.id);
  const branch = ways.every(edge => edge.name || edge.otherwise) ? ways[0] : undefined;
  const attached = node.attachedTo !== undefined;
  const { errors } = problems.count({ node: node.id });
  return (
    <div>
      <div
        role="treeitem"
        aria-level={depth}
        aria-selected={chosen === node.id}
        aria-expanded={inside.length > 0 ? true : undefined}
        tabIndex={chosen === node.id || (chosen === undefined && node.id === first) ? 0 : -1}
        data-node={node.id}
        className={css.item}
        style={{ paddingLeft: (attached ? depth + 1 : depth) * 20 - 12 }}
        onClick={() => leadTo(node.id, null, '')}
        onKeyDown={undefined}
      >
        <BlockIcon block={node.block} node={node} size={24} />
        <span className={css.name}>
          {branch && <span className={css.branch}>{say(branch.name ?? OTHERWISE)}: </span>}
          {attached && <VisuallyHidden>{t('onBorderShort')} </VisuallyHidden>}
          {(attached && !isNamed(node) && meaningOf(node, teller)) || say(node.name) || t('unnamed')}
        </span>
        {errors > 0 && (
          <span className={css.errors} role="img" aria-label={t('errorCount', { count: errors })}>
            {errors}
          </span>
        )}
      </div>
      {inside.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items has no element of its own.
        <div role="group" className={css.group}>
          {inside.map(step => (
            <OutlineItem key={step.id} node={step} depth={depth + 1} first={first} />
          ))}
        </div>
      )}
    </div>
  );
}
