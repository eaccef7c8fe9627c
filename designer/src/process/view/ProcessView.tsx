import type { Diagram } from '@marshrut/model';
import { ReactFlowProvider } from '@xyflow/react';
import { WithSurroundings } from '../blocks/WithSurroundings.js';
import '../words.js';
import type { CasePath } from './marks.js';
import { ViewCanvas } from './ViewCanvas.js';

export interface ProcessViewProps {
  readonly document: Diagram;
  readonly path: CasePath;
  /** The block that is at work: it is brought into sight, at its level. With it the picture fills the page and takes the wheel. */
  readonly at?: string;
  /** A block was clicked, or Enter pressed on it: instead of a look into it. */
  readonly onPick?: (node: string) => void;
}

/** A diagram that is only looked at, with the way a case has taken: passed, present and failed blocks are marked. Fills its parent. */
export function ProcessView(props: ProcessViewProps) {
  return (
    <WithSurroundings>
      <ReactFlowProvider>
        <ViewCanvas {...props} />
      </ReactFlowProvider>
    </WithSurroundings>
  );
}
