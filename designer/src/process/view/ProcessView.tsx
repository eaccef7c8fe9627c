import type { Diagram } from '@marshrut/model';
import { ReactFlowProvider } from '@xyflow/react';
import { WithSurroundings } from '../blocks/WithSurroundings.js';
import '../words.js';
import { useMemo } from 'react';
import { type CasePath, marksOf } from './marks.js';
import { ViewCanvas } from './ViewCanvas.js';

interface ProcessViewProps {
  readonly document: Diagram;
  readonly path: CasePath;
  /** A block was clicked, or Enter pressed on it: instead of a look into it. */
  readonly onPick?: (node: string) => void;
}

/** A diagram that is only looked at, with the way a case has taken: passed, present and failed blocks are marked. Fills its parent. */
export function ProcessView({ document, path, ...props }: ProcessViewProps) {
  const mark = useMemo(() => marksOf(document, path), [document, path]);
  return (
    <WithSurroundings>
      <ReactFlowProvider>
        <ViewCanvas document={document} mark={mark} {...props} />
      </ReactFlowProvider>
    </WithSurroundings>
  );
}
