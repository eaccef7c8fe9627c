import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { NextTasksDocument, type TaskLineFragment } from '../graphql/generated/graphql.js';
import { answerOf } from '../graphql/use-answer.js';
import { useListFilter } from './use-list-filter.js';

/** What to do after `done`: the first of the list one works through, otherwise of the queue. Undefined until it is known; null: nothing. */
export function useNextTask(done: string): TaskLineFragment | null | undefined {
  const { filter } = useListFilter();
  const list = filter.view === 'MINE' || filter.view === 'QUEUE' ? filter : { view: 'MINE' as const };
  const { data } = useQuery({ ...answerOf(NextTasksDocument, { list }), staleTime: 0, gcTime: 0 });
  if (!data) return undefined;
  const rows = [...data.list.edges, ...data.queue.edges].map(({ node }) => node);
  return rows.find(({ id, suspended }) => id !== done && !suspended) ?? null;
}

/** Is the next task opened by itself? Of this device, for it is a habit of the person. */
export function useNextAtOnce() {
  return useLocalStorage({ key: 'marshrut.inbox.next', defaultValue: false, getInitialValueInEffect: false });
}
