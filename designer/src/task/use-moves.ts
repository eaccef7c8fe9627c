import type { Values } from '@marshrut/model';
import { useState } from 'react';
import {
  CancelTaskDocument,
  ClaimTaskDocument,
  GoBackDocument,
  PauseTaskDocument,
  ReleaseTaskDocument,
  ResumeTaskDocument,
  SelectRecordDocument,
  SubmitFormDocument,
  type TaskAnswerFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import type { Problem } from '../problem/problem.js';
import { movedOr, useTakeAnswer } from './use-task.js';

/** The moves of a task. Each answers the problem that stopped it, or null; a repeated request is the same move. */
export function useMoves(taskId: string) {
  const take = useTakeAnswer();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const claim = useCommand(ClaimTaskDocument);
  const release = useCommand(ReleaseTaskDocument);
  const pause = useCommand(PauseTaskDocument);
  const resume = useCommand(ResumeTaskDocument);
  const cancel = useCommand(CancelTaskDocument);
  const back = useCommand(GoBackDocument);
  const submit = useCommand(SubmitFormDocument);
  const select = useCommand(SelectRecordDocument);

  async function move(send: () => Promise<TaskAnswerFragment>): Promise<Problem | null> {
    setBusy(true);
    try {
      const outcome = movedOr(await send());
      setProblem('problem' in outcome ? outcome.problem : null);
      if ('problem' in outcome) return outcome.problem;
      take(outcome.task);
      return null;
    } finally {
      setBusy(false);
    }
  }
  const input = () => ({ taskId, idempotencyKey: crypto.randomUUID() });
  return {
    problem,
    busy,
    claim: () => move(async () => (await claim.mutateAsync({ input: input() })).claimTask),
    release: () => move(async () => (await release.mutateAsync({ input: input() })).releaseTask),
    pause: () => move(async () => (await pause.mutateAsync({ input: input() })).pauseTask),
    resume: () => move(async () => (await resume.mutateAsync({ input: input() })).resumeTask),
    cancel: () => move(async () => (await cancel.mutateAsync({ input: input() })).cancelTask),
    goBack: (visit: string) => move(async () => (await back.mutateAsync({ input: { ...input(), visit } })).goBack),
    submit: (element: string, values: Values) =>
      move(async () => (await submit.mutateAsync({ input: { ...input(), element, values } })).submitForm),
    select: (element: string, record: string | null) =>
      move(async () => (await select.mutateAsync({ input: { ...input(), element, record } })).selectRecord),
  };
}

export type Moves = ReturnType<typeof useMoves>;
