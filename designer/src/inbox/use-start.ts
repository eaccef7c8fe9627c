import type { Values } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { StartProcessDocument, type StartProcessMutation } from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { useCommand } from '../graphql/use-answer.js';

/** Starts a process and opens its first task, where the caller has it; otherwise its case. */
export function useStart() {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const command = useCommand(StartProcessDocument);
  const once = useOnce();
  async function start(processId: string, values: Values): Promise<StartProcessMutation['startProcess']> {
    const { startProcess: result } = await once({ processId, values }, idempotencyKey =>
      command.mutateAsync({ input: { processId, values, idempotencyKey } }),
    );
    if (result.__typename === 'ProcessStarted') {
      void client.invalidateQueries({ queryKey: ['Inbox'] });
      navigate(result.task ? paths.inbox(result.task.id) : paths.case(result.case.id));
    }
    return result;
  }
  return { start, isStarting: command.isPending };
}
