import { useQueryClient } from '@tanstack/react-query';
import { CaseChangedDocument, TaskStateDocument } from '../graphql/generated/graphql.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';
import type { Task } from './use-task.js';

/** Whether the case is suspended, what is said about it, and until when the task is due: live, beside the screen that is worked on. */
export function useTaskState(task: Task) {
  const client = useQueryClient();
  const key = keyOf(TaskStateDocument, { id: task.id });
  useSubscription(CaseChangedDocument, { id: task.case.id }, () => {
    for (const queryKey of [key, ['Comments']]) void client.invalidateQueries({ queryKey });
  });
  return useAnswer(TaskStateDocument, { id: task.id }).data?.task ?? null;
}
