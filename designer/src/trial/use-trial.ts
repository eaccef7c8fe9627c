import { useState } from 'react';
import { type TriedPartsFragment, TryTaskDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { type Problem, problemIn, unreachable } from '../problem/problem.js';

/** «Примерить»: asked by the person, told until the page shows something else to write. `of`: what is on the page. */
export function useTrial(taskId: string, element: string, of: object) {
  const asked = useCommand(TryTaskDocument);
  const [told, setTold] = useState<{ readonly of: object; readonly tried: TriedPartsFragment } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function run(): Promise<void> {
    const answer = await asked.mutateAsync({ taskId, element }).catch((error: unknown) => {
      const lost = unreachable(error);
      if (!lost) throw error;
      setProblem(lost);
    });
    if (!answer) return;
    const { tryTask: result } = answer;
    setProblem(problemIn(result));
    setTold(result.__typename === 'TaskTried' ? { of, tried: result } : null);
  }
  const tried = told?.of === of ? told.tried : null;
  return { run, tried, problem, isPending: asked.isPending, hide: () => setTold(null) };
}
