import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandTasksDocument, type CommandTasksInput } from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { useCommand } from '../graphql/use-answer.js';
import { type Problem, problemIn } from '../problem/problem.js';

export type ManyCommand = Omit<CommandTasksInput, 'taskIds' | 'idempotencyKey'>;

/** What became of one of many; null where it was done. */
export interface ManyRow {
  readonly task: string;
  readonly problem: Problem | null;
}

/** One command to many tasks, what became of each, and the same once more for those it was not done to. */
export function useMany() {
  const client = useQueryClient();
  const once = useOnce();
  const command = useCommand(CommandTasksDocument);
  const [asked, ask] = useState<ManyCommand | null>(null);
  const [rows, setRows] = useState<readonly ManyRow[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(taskIds: readonly string[], wanted: ManyCommand): Promise<Problem | null> {
    const intent = { ...wanted, taskIds: [...taskIds] };
    const { commandTasks: result } = await once(intent, idempotencyKey =>
      command.mutateAsync({ input: { ...intent, idempotencyKey } }),
    );
    const stopped = problemIn(result);
    setProblem(stopped);
    if (result.__typename !== 'TasksCommanded') return stopped;
    ask(wanted);
    const told = result.rows.map(row => ({ task: row.taskId, problem: problemIn(row.problem) }));
    setRows(before => [...(before ?? []).filter(({ task }) => !taskIds.includes(task)), ...told]);
    for (const key of ['Inbox', 'InboxCounts', 'InboxViews', 'Task'])
      void client.invalidateQueries({ queryKey: [key] });
    return null;
  }
  const failed = (rows ?? []).filter(row => row.problem !== null).map(row => row.task);
  return {
    rows,
    failed,
    problem,
    busy: command.isPending,
    run,
    retry: async () => {
      if (asked) await run(failed, asked);
    },
    close: () => setRows(null),
  };
}

export type Many = ReturnType<typeof useMany>;
