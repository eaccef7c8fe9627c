import type { ConnectionLineComponentProps } from '@xyflow/react';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { whyNotConnect } from '../document/legal.js';
import { nodeOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import { pathOf, route } from '../routing/route.js';
import { routeDown } from '../routing/route-down.js';
import css from './Canvas.module.css';
import type { BlockFlowNode } from './flow.js';

/** The edge being drawn; over a block it may not lead to, the reason. */
export function ConnectionHint(line: ConnectionLineComponentProps<BlockFlowNode>) {
  const { fromX, fromY, toX, toY, fromNode, toNode, connectionStatus } = line;
  const say = useSay();
  const { blocks } = useSurroundings();
  const diagram = useDocument(state => state.diagram);
  const [from, to] = [nodeOf(diagram, fromNode.id), toNode ? nodeOf(diagram, toNode.id) : undefined];
  const why = from && to && connectionStatus !== 'valid' ? whyNotConnect(blocks, diagram, from, to) : null;
  const [start, end] = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
  const way = from?.attachedTo === undefined ? route(start, end, [], false) : routeDown(start, end, []);
  return (
    <g>
      <path d={pathOf(way.points)} fill="none" className={css.line} data-refused={why ? true : undefined} />
      {why && (
        <foreignObject x={toX + 12} y={toY + 12} width={260} height={120} style={{ overflow: 'visible' }}>
          <div className={css.refusal} role="status">
            {say(why)}
          </div>
        </foreignObject>
      )}
    </g>
  );
}
