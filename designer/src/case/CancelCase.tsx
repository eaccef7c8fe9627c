import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CancelCaseDocument, CaseDocument } from '../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';

interface CancelCaseProps {
  readonly id: string;
  readonly caseKey: string;
  readonly onClose: () => void;
}

export function CancelCase({ id, caseKey, onClose }: CancelCaseProps) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const cancel = useCommand(CancelCaseDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(async ({ reason }) => {
    const input = { caseId: id, reason, idempotencyKey: crypto.randomUUID() };
    const { cancelCase } = await cancel.mutateAsync({ input });
    if (problemIn(cancelCase)) return;
    await client.invalidateQueries({ queryKey: keyOf(CaseDocument, { id }) });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('cancelTitle', { key: caseKey })}
      closeButtonProps={{ 'aria-label': t('keep') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{t('cancelText')}</Text>
          <ProblemAlert problem={problemIn(cancel.data?.cancelCase)} />
          <Textarea
            label={t('reason')}
            withAsterisk
            autosize
            minRows={2}
            data-autofocus
            {...register('reason', { validate: text => text.trim() !== '' || t('reasonMissing') })}
            error={formState.errors.reason?.message}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('keep')}
            </Button>
            <Button type="submit" color="red" loading={cancel.isPending}>
              {t('cancelCase')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
