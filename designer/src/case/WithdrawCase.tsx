import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import { ReasonDialog } from '../app/ReasonDialog.js';
import { PreviewWithdrawalDocument, WithdrawCaseDocument } from '../graphql/generated/graphql.js';
import { useAnswer, useCommand } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { StopImpact } from './StopImpact.js';

interface WithdrawCaseProps {
  readonly id: string;
  readonly caseKey: string;
  readonly onClose: () => void;
}

/** Whoever began the case takes it back: what stops with it first, then why. */
export function WithdrawCase({ id, caseKey, onClose }: WithdrawCaseProps) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const preview = useAnswer(PreviewWithdrawalDocument, { caseId: id });
  const withdraw = useCommand(WithdrawCaseDocument);
  const confirm = async (reason: string) => {
    const input = { caseId: id, reason, idempotencyKey: crypto.randomUUID() };
    if (problemIn((await withdraw.mutateAsync({ input })).withdrawCase)) return;
    await client.invalidateQueries({ queryKey: ['Case'] });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('withdrawTitle', { key: caseKey })}
      reason={{ label: t('reason'), missing: t('withdrawReasonMissing') }}
      confirm={t('withdrawYes')}
      keep={t('keep')}
      dangerous
      problem={problemIn(withdraw.data?.withdrawCase)}
      busy={withdraw.isPending}
      onConfirm={reason => void confirm(reason)}
      onClose={onClose}
    >
      <Text>{t('withdrawText')}</Text>
      <Loaded answer={preview}>
        {({ previewWithdrawal }) =>
          previewWithdrawal.__typename === 'WithdrawalPreview' ? (
            <StopImpact impact={previewWithdrawal} />
          ) : (
            <ProblemAlert problem={problemIn(previewWithdrawal)} />
          )
        }
      </Loaded>
    </ReasonDialog>
  );
}
