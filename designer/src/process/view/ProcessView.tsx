import type { Diagram } from '@marshrut/model';
import { ReactFlowProvider } from '@xyflow/react';
import { WithSurroundings } from '../blocks/WithSurroundings.js';
import '../words.js';
import type { CasePath } from './marks.js';
import { ViewCanvas } from './ViewCanvas.js';

export interface ProcessViewProps {
  readonly document: Diagram;
  readonly path: CasePath;
}

/** A diagram that is only looked at, with the way a case has taken: passed, present and failed blocks are marked. Fills its parent. */
export function ProcessView({ document, path }: ProcessViewProps) {
  return (
    <WithSurroundings>
      <ReactFlowProvider>
        <ViewCanvas document={document} path={path} />
      </ReactFlowProvider>
    </WithSurroundings>
  );
}
