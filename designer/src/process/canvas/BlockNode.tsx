import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { lookOf } from '../blocks/look.js';
import { shapeOf } from '../blocks/shape.js';
import { holds } from '../document/kinds.js';
import css from './BlockNode.module.css';
import { BlockTools } from './BlockTools.js';
import { Card } from './Card.js';
import { useCanvas, useCanvasState } from './canvas-state.js';
import { EventSign } from './EventSign.js';
import type { BlockFlowNode } from './flow.js';
import { MarkSign } from './MarkSign.js';
import { NoteSheet } from './NoteSheet.js';
import { Pill } from './Pill.js';
import { Ports } from './Ports.js';
import { ProblemBadge } from './ProblemBadge.js';
import { useFar } from './use-far.js';

/** Seen from far off, a kind is all that can be read of a block. */
const FAR_ICON = 72;

const shapes = { card: Card, pill: Pill, event: Pill, sign: EventSign, note: NoteSheet };

/** One block on the canvas: its shape by kind, and around it what all blocks have. */
export const BlockNode = memo(function BlockNode({ id, data, selected, dragging }: NodeProps<BlockFlowNode>) {
  const canvas = useCanvas();
  const far = useFar();
  const { block } = data.node;
  const { tone } = lookOf(block);
  const shape = shapeOf(block);
  const dropping = useCanvasState(state => state.dropHost === id);
  const [pointed, setPointed] = useState(false);
  const Shape = shapes[shape];
  return (
    <div
      className={css.block}
      data-shape={shape}
      data-stack={(holds(block) && block !== 'task') || block === 'call' ? block : undefined}
      data-dropping={dropping || undefined}
      data-selected={selected || undefined}
      data-dragging={dragging || undefined}
      data-mark={data.mark ?? undefined}
      data-faulty={data.errors > 0 || undefined}
      data-far={far || undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      style={far ? { background: `var(--tone-${tone}-soft)`, borderColor: `var(--tone-${tone})` } : undefined}
    >
      {far ? <BlockIcon block={block} node={data.node} size={FAR_ICON} /> : <Shape data={data} />}
      <ProblemBadge errors={data.errors} warnings={data.warnings} />
      <MarkSign mark={data.mark} />
      {canvas && (pointed || selected) && !dragging && !far && <BlockTools id={id} block={block} pointed={pointed} />}
      {shape !== 'note' && <Ports id={id} data={data} />}
    </div>
  );
});
