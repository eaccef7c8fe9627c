import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../app/toast.js';
import { RestoreProcessVersionDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import type { ListedVersion, ProcessWithVersions } from './VersionsPage.js';

interface RestoreDialogProps {
  readonly process: ProcessWithVersions;
  readonly version: ListedVersion;
  readonly onClose: () => void;
}

/** An earlier version becomes the draft; says that the present draft is not lost. */
export function RestoreDialog({ process, version: { id, number }, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const { mutateAsync, isPending } = useCommand(RestoreProcessVersionDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const restore = async () => {
    const { restoreProcessVersion: answer } = await mutateAsync({
      input: { processId: process.id, versionId: id, expectedVersion: process.draftVersion },
    });
    await client.invalidateQueries();
    if (answer.__typename !== 'ProcessVersionRestored') return setRefusal(answer.message);
    const { kept } = answer;
    void toast(kept ? t('restoredKept', { number, kept: kept.number }) : t('restored', { number }), 'good');
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('restoreTitle', { number })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Text>{t('restoreText', { number })}</Text>
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={isPending} onClick={() => void restore()} data-autofocus>
            {t('restoreNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
