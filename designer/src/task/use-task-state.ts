import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { CaseChangedDocument, TaskDocument, TaskStateDocument } from '../graphql/generated/graphql.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';
import type { Task } from './use-task.js';

/**
 * Whether the case is suspended, what is said about it, and until when the task is due: live, beside the screen that is worked on.
 * Where others have stopped the task meanwhile, it is asked for anew.
 */
export function useTaskState(task: Task) {
  const client = useQueryClient();
  const key = keyOf(TaskStateDocument, { id: task.id });
  useSubscription(CaseChangedDocument, { id: task.case.id }, () => {
    for (const queryKey of [key, ['Comments']]) void client.invalidateQueries({ queryKey });
  });
  const state = useAnswer(TaskStateDocument, { id: task.id }).data?.task ?? null;
  const stopped = state?.status === 'CANCELLED' && task.status !== 'CANCELLED';
  useEffect(() => {
    if (stopped) void client.invalidateQueries({ queryKey: keyOf(TaskDocument, { id: task.id }) });
  }, [stopped, client, task.id]);
  return state;
}
