import { IconPlus } from '@tabler/icons-react';
import { Handle, Position } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { useCanvas } from './canvas-state.js';
import type { BlockData } from './flow.js';
import { portOf } from './geometry.js';
import css from './Ports.module.css';

/** Where edges come in and go out. The way out is a «+» while another edge may leave: press to add, drag to connect. */
export function Ports({ id, data }: { readonly id: string; readonly data: BlockData }) {
  const { t } = useTranslation('process');
  const canvas = useCanvas();
  const top = portOf(data.node);
  const { block } = data.node;
  const plus = canvas !== null && data.open;
  return (
    <>
      {block !== 'start' && (
        <Handle type="target" position={Position.Left} className={css.in} style={{ top }} isConnectableStart={false} />
      )}
      {block !== 'end' && (
        <Handle
          type="source"
          position={Position.Right}
          className={plus ? css.plus : css.out}
          style={{ top }}
          isConnectableEnd={false}
          title={plus ? t('addNext') : undefined}
          onClick={plus ? event => canvas.actions.insert({ kind: 'after', node: id }, event.currentTarget) : undefined}
        >
          {plus && <IconPlus size={14} stroke={2.5} aria-hidden />}
        </Handle>
      )}
    </>
  );
}
