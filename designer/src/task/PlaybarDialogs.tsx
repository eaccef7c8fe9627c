import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { CancelDialog } from './CancelDialog.js';
import type { StepProps } from './screens/step-props.js';
import { TransferDialog } from './TransferDialog.js';

const SignerDialog = lazy(() => import('./SignerDialog.js').then(file => ({ default: file.SignerDialog })));
const ReturnDialog = lazy(() => import('./ReturnDialog.js').then(file => ({ default: file.ReturnDialog })));

/** What the play bar asks before it is done. */
export type Asking = 'transfer' | 'signer' | 'return' | 'cancel';

interface PlaybarDialogsProps {
  readonly step: StepProps;
  readonly opened: Asking | null;
  readonly onClose: () => void;
}

/** Each leads away from the task once it is done, but for a signer, who is waited for here. What is asked seldom is loaded when it is. */
export function PlaybarDialogs({ step: { task, work, moves }, opened, onClose }: PlaybarDialogsProps) {
  const [, navigate] = useLocation();
  const leave = () => navigate(paths.inbox());
  return (
    <>
      {opened === 'transfer' && <TransferDialog taskId={task.id} moves={moves} onClose={onClose} onDone={leave} />}
      <Suspense>
        {opened === 'signer' && <SignerDialog moves={moves} onClose={onClose} />}
        {opened === 'return' && (
          <ReturnDialog task={task} stages={work.returns} moves={moves} onClose={onClose} onDone={leave} />
        )}
      </Suspense>
      <CancelDialog
        task={task}
        work={work}
        opened={opened === 'cancel'}
        onClose={onClose}
        onCancel={async () => {
          const problem = await moves.cancel();
          if (!problem) leave();
          return !problem;
        }}
        busy={moves.busy}
      />
    </>
  );
}
