import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TaskDocument } from '../graphql/generated/graphql.js';
import { keyOf } from '../graphql/use-answer.js';
import type { Problem } from '../problem/problem.js';

/** The task has gone on in another window or on another device: a move refused here takes its present step. */
export interface Outrun {
  /** What is on the screen is not what the refused move was made from. */
  readonly told: boolean;
  /** After each move: what stopped it, or null. */
  heard(problem: Problem | null): void;
}

export function useOutrun(taskId: string, element: string): Outrun {
  const client = useQueryClient();
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  return {
    told: refusedAt !== null && refusedAt !== element,
    heard(problem) {
      const refused = problem?.code === 'NOT_NOW';
      setRefusedAt(refused ? element : null);
      if (refused) void client.invalidateQueries({ queryKey: keyOf(TaskDocument, { id: taskId }) });
    },
  };
}
