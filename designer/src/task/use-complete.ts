import { useState } from 'react';
import {
  CompleteTaskDocument,
  type ConflictPartsFragment,
  type ResolutionInput,
} from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { useCommand } from '../graphql/use-answer.js';
import { type Problem, problemIn, unreachable } from '../problem/problem.js';
import type { Answered } from './committed.js';
import { useTakeAnswer } from './use-task.js';

interface Completing {
  readonly onCommitted: (committed: Answered) => void;
  /** What stopped it, or null. */
  readonly onHeard: (problem: Problem | null) => void;
}

/** «Готово»: commits the task, or answers the conflicts to choose in, or the problem. */
export function useComplete(taskId: string, element: string, { onCommitted, onHeard }: Completing) {
  const take = useTakeAnswer();
  const once = useOnce();
  const command = useCommand(CompleteTaskDocument);
  const [conflicts, setConflicts] = useState<readonly ConflictPartsFragment[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function run(resolutions: ResolutionInput[]): Promise<void> {
    const intent = { taskId, element, resolutions };
    const send = (idempotencyKey: string) => command.mutateAsync({ input: { ...intent, idempotencyKey } });
    const answer = await once(intent, send).catch((error: unknown) => {
      const lost = unreachable(error);
      if (!lost) throw error;
      setProblem(lost);
    });
    if (!answer) return;
    const { completeTask: result } = answer;
    setConflicts(result.__typename === 'TaskConflict' ? result.conflicts : null);
    const stopped = result.__typename === 'TaskConflict' ? null : problemIn(result);
    setProblem(stopped);
    onHeard(stopped);
    if (result.__typename === 'TaskCommitted') {
      onCommitted(result);
      take(result.task);
    }
  }
  return { run, conflicts, problem, isPending: command.isPending, leaveConflict: () => setConflicts(null) };
}
