import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useEditorDocument } from '../editor/editor.js';
import css from './BranchEdge.module.css';
import { useCanvas } from './canvas-state.js';
import type { BranchData } from './flow.js';
import type { Point } from './geometry.js';

interface BranchLabelProps {
  readonly data: BranchData;
  readonly at: Point;
  readonly selected: boolean;
}

/** On the middle of an edge: the name of the branch, and the «+» that puts a block there. */
export function BranchLabel({ data: { edge, label: name, faulty }, at, selected }: BranchLabelProps) {
  const { t } = useTranslation('process');
  const canvas = useCanvas();
  const choose = useEditorDocument()?.choose;
  const missing = faulty && !name ? t('conditionMissing') : '';
  if (!canvas && !name) return null;
  return (
    <div
      className={`${css.label} nodrag nopan`}
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
      data-edge={edge.id}
      data-selected={selected || undefined}
    >
      {(name || missing) && (
        <button
          type="button"
          tabIndex={-1}
          className={css.name}
          data-otherwise={edge.otherwise || undefined}
          data-faulty={faulty || undefined}
          title={name}
          onClick={() => choose?.({ edges: [edge.id] })}
        >
          {name || missing}
        </button>
      )}
      {canvas && (
        <button
          type="button"
          tabIndex={-1}
          className={css.plus}
          aria-label={t('insertHere')}
          title={t('insertHere')}
          onClick={event => canvas.actions.insert({ kind: 'on', edge: edge.id }, event.currentTarget)}
        >
          <IconPlus size={12} stroke={2.5} aria-hidden />
        </button>
      )}
    </div>
  );
}
