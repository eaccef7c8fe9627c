import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../app/ReasonDialog.js';
import { CancelCaseDocument, SuspendCaseDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { problemIn } from '../problem/problem.js';

interface StopCaseProps {
  readonly id: string;
  readonly caseKey: string;
  readonly onClose: () => void;
}

/** Asks why, then lets the case take no work until somebody resumes it. */
export function SuspendCase({ id, caseKey, onClose }: StopCaseProps) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const suspend = useCommand(SuspendCaseDocument);
  const confirm = async (reason: string) => {
    const input = { caseId: id, reason, idempotencyKey: crypto.randomUUID() };
    if (problemIn((await suspend.mutateAsync({ input })).suspendCase)) return;
    await client.invalidateQueries({ queryKey: ['Case'] });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('suspendTitle', { key: caseKey })}
      reason={{ label: t('reason'), missing: t('reasonSuspend') }}
      confirm={t('suspend')}
      keep={t('keep')}
      problem={problemIn(suspend.data?.suspendCase)}
      busy={suspend.isPending}
      onConfirm={reason => void confirm(reason)}
      onClose={onClose}
    >
      <Text>{t('suspendText')}</Text>
    </ReasonDialog>
  );
}

export function CancelCase({ id, caseKey, onClose }: StopCaseProps) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const cancel = useCommand(CancelCaseDocument);
  const confirm = async (reason: string) => {
    const input = { caseId: id, reason, idempotencyKey: crypto.randomUUID() };
    if (problemIn((await cancel.mutateAsync({ input })).cancelCase)) return;
    await client.invalidateQueries({ queryKey: ['Case'] });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('cancelTitle', { key: caseKey })}
      reason={{ label: t('reason'), missing: t('reasonMissing') }}
      confirm={t('cancelCase')}
      keep={t('keep')}
      dangerous
      problem={problemIn(cancel.data?.cancelCase)}
      busy={cancel.isPending}
      onConfirm={reason => void confirm(reason)}
      onClose={onClose}
    >
      <Text>{t('cancelText')}</Text>
    </ReasonDialog>
  );
}
