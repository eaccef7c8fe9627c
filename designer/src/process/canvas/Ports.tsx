import { IconPlus } from '@tabler/icons-react';
import { Handle, Position } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { edgesOf } from '../document/kinds.js';
import { useCanvas } from './canvas-state.js';
import type { BlockData } from './flow.js';
import { portOf } from './geometry.js';
import css from './Ports.module.css';

/** Where edges come in and go out. The way out is a «+» while another edge may leave: press to add, drag to connect. */
export function Ports({ id, data }: { readonly id: string; readonly data: BlockData }) {
  const { t } = useTranslation('process');
  const canvas = useCanvas();
  const top = portOf(data.node);
  const ways = edgesOf(data.node.block);
  const below = data.node.attachedTo !== undefined;
  const plus = canvas !== null && data.open;
  return (
    <>
      {ways.in !== 'none' && (
        <Handle type="target" position={Position.Left} className={css.in} style={{ top }} isConnectableStart={false} />
      )}
      {ways.out !== 'none' && (
        <Handle
          type="source"
          position={below ? Position.Bottom : Position.Right}
          className={`${plus ? css.plus : css.out} ${below ? css.below : ''}`}
          style={below ? undefined : { top }}
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
