import { useQueryClient } from '@tanstack/react-query';
import { type TaskAnswerFragment, TaskDocument, type TaskInWorkFragment } from '../graphql/generated/graphql.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';
import { type Problem, problemIn } from '../problem/problem.js';

export type Task = TaskInWorkFragment;
export type Work = NonNullable<Task['work']>;
export type Screen = Work['screen'];
export type ScreenOf<Name extends Screen['__typename']> = Extract<Screen, { __typename: Name }>;

export function useTask(id: string) {
  return useAnswer(TaskDocument, { id });
}

/** Takes what the server answered: the task as it is now goes into the cache, and the lists ask again. */
export function useTakeAnswer(): (task: Task) => void {
  const client = useQueryClient();
  return task => {
    client.setQueryData(keyOf(TaskDocument, { id: task.id }), { task });
    void client.invalidateQueries({ queryKey: ['Inbox'] });
    void client.invalidateQueries({ queryKey: ['InboxCounts'] });
    void client.invalidateQueries({ queryKey: ['InboxViews'] });
  };
}

/** The moved task, or the problem that stopped it. */
export function movedOr(answer: TaskAnswerFragment): { readonly task: Task } | { readonly problem: Problem } {
  if (answer.__typename === 'TaskMoved') return { task: answer.task };
  return { problem: problemIn(answer) ?? { code: 'NOT_NOW', message: answer.__typename } };
}
