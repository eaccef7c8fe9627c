import { MiniMap } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../blocks/look.js';
import css from './Canvas.module.css';
import type { BlockFlowNode } from './flow.js';

const colourOf = (node: BlockFlowNode) => `var(--tone-${lookOf(node.data.node.block).tone})`;

/** The whole level, small; drag in it to look elsewhere. */
export function Overview() {
  const { t } = useTranslation('process');
  return (
    <MiniMap<BlockFlowNode>
      className={css.overview}
      ariaLabel={t('overview')}
      nodeColor={colourOf}
      nodeBorderRadius={12}
      bgColor="var(--surface)"
      maskColor="var(--overview-mask)"
      pannable
      zoomable
      style={{ width: 168, height: 104 }}
    />
  );
}
