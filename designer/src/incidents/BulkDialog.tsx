import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../app/ReasonDialog.js';
import {
  type BulkAction,
  type CaseFilter,
  CommandCasesDocument,
  type IncidentFilter,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { problemIn } from '../problem/problem.js';
import './words.js';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly count: number;
  readonly target: { readonly incidents: IncidentFilter } | { readonly cases: CaseFilter };
  readonly onClose: () => void;
  readonly onStarted: (bulk: string) => void;
}

/** As `MOST_CASES` of the server. */
const MOST = 1000;

/** Asks before many cases are told something, and for the reason where the history is to keep one. */
export function BulkDialog({ action, count, target, onClose, onStarted }: BulkDialogProps) {
  const { t } = useTranslation('incidents');
  const command = useCommand(CommandCasesDocument);
  const begin = async (reason: string) => {
    const input = { action, ...target, ...(reason ? { reason } : {}), idempotencyKey: crypto.randomUUID() };
    const { commandCases } = await command.mutateAsync({ input });
    if (commandCases.__typename === 'CasesCommanded') onStarted(commandCases.bulk.id);
  };
  return (
    <ReasonDialog
      title={t(`confirm_${action}`, { count })}
      reason={action === 'CANCEL' || action === 'SUSPEND' ? { label: t('reason'), missing: t('reasonMissing') } : null}
      confirm={t(action)}
      keep={t('keep')}
      dangerous={action === 'CANCEL'}
      problem={problemIn(command.data?.commandCases)}
      busy={command.isPending}
      onConfirm={reason => void begin(reason)}
      onClose={onClose}
    >
      <Text>{t(`explain_${action}`)}</Text>
      {count > MOST && <Text>{t('most', { most: MOST })}</Text>}
    </ReasonDialog>
  );
}
