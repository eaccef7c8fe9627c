import type { Values } from '@marshrut/model';
import { useState } from 'react';
import {
  AddSignerDocument,
  AddTaskParticipantDocument,
  CancelTaskDocument,
  ClaimTaskDocument,
  GoBackDocument,
  type ParticipantKind,
  PauseTaskDocument,
  PutBackLineDocument,
  ReleaseTaskDocument,
  RemoveTaskParticipantDocument,
  ResumeTaskDocument,
  ReturnTaskDocument,
  SelectRecordDocument,
  type SignerOrder,
  SubmitFormDocument,
  TakeOutLineDocument,
  type TaskAnswerFragment,
  TransferTaskDocument,
  VerifyTaskDocument,
} from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { useCommand } from '../graphql/use-answer.js';
import { type Problem, unreachable } from '../problem/problem.js';
import { movedOr, useTakeAnswer } from './use-task.js';

/** The moves of a task. Each answers the problem that stopped it, or null; a repeated request is the same move. */
export function useMoves(taskId: string, onMoved?: (problem: Problem | null) => void) {
  const take = useTakeAnswer();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const claim = useCommand(ClaimTaskDocument);
  const release = useCommand(ReleaseTaskDocument);
  const transfer = useCommand(TransferTaskDocument);
  const invite = useCommand(AddTaskParticipantDocument);
  const dismiss = useCommand(RemoveTaskParticipantDocument);
  const signer = useCommand(AddSignerDocument);
  const sendBack = useCommand(ReturnTaskDocument);
  const pause = useCommand(PauseTaskDocument);
  const resume = useCommand(ResumeTaskDocument);
  const cancel = useCommand(CancelTaskDocument);
  const back = useCommand(GoBackDocument);
  const submit = useCommand(SubmitFormDocument);
  const select = useCommand(SelectRecordDocument);
  const verify = useCommand(VerifyTaskDocument);

  const takeOut = useCommand(TakeOutLineDocument);
  const putBack = useCommand(PutBackLineDocument);

  const once = useOnce();

  /** The same move again after a lost answer is the same request: it has the same key. */
  async function move(
    intent: object,
    send: (input: { readonly taskId: string; readonly idempotencyKey: string }) => Promise<TaskAnswerFragment>,
  ): Promise<Problem | null> {
    setBusy(true);
    try {
      const answer = await once(intent, idempotencyKey => send({ taskId, idempotencyKey }));
      const outcome = movedOr(answer);
      const stopped = 'problem' in outcome ? outcome.problem : null;
      setProblem(stopped);
      onMoved?.(stopped);
      if ('problem' in outcome) return outcome.problem;
      take(outcome.task);
      return null;
    } catch (error) {
      const lost = unreachable(error);
      if (!lost) throw error;
      setProblem(lost);
      return lost;
    } finally {
      setBusy(false);
    }
  }
  return {
    problem,
    busy,
    claim: () => move({ move: 'claim' }, async input => (await claim.mutateAsync({ input })).claimTask),
    release: () => move({ move: 'release' }, async input => (await release.mutateAsync({ input })).releaseTask),
    transfer: (to: string, comment: string) =>
      move(
        { to, comment },
        async input => (await transfer.mutateAsync({ input: { ...input, to, comment } })).transferTask,
      ),
    addSigner: (userId: string, when: SignerOrder) =>
      move(
        { userId, when },
        async input => (await signer.mutateAsync({ input: { ...input, userId, when } })).addSigner,
      ),
    returnTo: (node: string, reason: string) =>
      move(
        { node, reason },
        async input => (await sendBack.mutateAsync({ input: { ...input, node, reason } })).returnTask,
      ),
    invite: (userId: string, kind: ParticipantKind) =>
      move(
        { userId, kind },
        async input => (await invite.mutateAsync({ input: { ...input, userId, kind } })).addTaskParticipant,
      ),
    dismiss: (userId: string) =>
      move(
        { dismiss: userId },
        async input => (await dismiss.mutateAsync({ input: { ...input, userId } })).removeTaskParticipant,
      ),
    pause: () => move({ move: 'pause' }, async input => (await pause.mutateAsync({ input })).pauseTask),
    resume: () => move({ move: 'resume' }, async input => (await resume.mutateAsync({ input })).resumeTask),
    cancel: () => move({ move: 'cancel' }, async input => (await cancel.mutateAsync({ input })).cancelTask),
    goBack: (visit: string) =>
      move({ visit }, async input => (await back.mutateAsync({ input: { ...input, visit } })).goBack),
    submit: (element: string, values: Values) =>
      move(
        { element, values },
        async input => (await submit.mutateAsync({ input: { ...input, element, values } })).submitForm,
      ),
    select: (element: string, record: string | null) =>
      move(
        { element, record },
        async input => (await select.mutateAsync({ input: { ...input, element, record } })).selectRecord,
      ),
    takeOut: (line: ReviewLine) =>
      move({ takeOut: line }, async input => (await takeOut.mutateAsync({ input: { ...input, ...line } })).takeOutLine),
    putBack: (line: ReviewLine) =>
      move({ putBack: line }, async input => (await putBack.mutateAsync({ input: { ...input, ...line } })).putBackLine),
    verify: (element: string, told: string) =>
      move(
        { element, told },
        async input => (await verify.mutateAsync({ input: { ...input, element, told } })).verifyTask,
      ),
  };
}

/** A line of the review `element`; without a field the whole record. */
export interface ReviewLine {
  readonly element: string;
  readonly entity: string;
  readonly record: string;
  readonly field: string | null;
}

export type Moves = ReturnType<typeof useMoves>;
