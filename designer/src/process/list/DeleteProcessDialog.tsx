import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteProcessDocument, ProcessesDocument } from '../../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { forget } from '../document/kept.js';
import type { ListedProcess } from './ProcessTable.js';

export function DeleteProcessDialog({
  process,
  onClose,
}: {
  readonly process: ListedProcess;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('process');
  const say = useSay();
  const client = useQueryClient();
  const { mutateAsync, isPending } = useCommand(DeleteProcessDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async () => {
    const { deleteProcess: answer } = await mutateAsync({
      input: { processId: process.id, expectedVersion: process.draftVersion },
    });
    if (answer.__typename !== 'ProcessDeleted') return setRefusal(answer.message);
    forget(localStorage, process.id);
    await client.invalidateQueries({ queryKey: keyOf(ProcessesDocument) });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={t('removeProcess', { name: say(process.name) })}
    >
      <Stack gap="md">
        <Text>{t('removeProcessText')}</Text>
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color="red" loading={isPending} onClick={() => void remove()}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
