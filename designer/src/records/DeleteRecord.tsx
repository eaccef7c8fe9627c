import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { toast } from '../app/toast.js';
import { DeleteRecordDocument, type RecordPartsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { useShelf } from '../session/shelf.js';

export function DeleteRecord({ record }: { readonly record: RecordPartsFragment }) {
  const { t } = useTranslation('records');
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const command = useCommand(DeleteRecordDocument);
  const { entity, id, version, title } = record;
  const shelf = useShelf(`record.${id}`);
  const confirm = async () => {
    const { deleteRecord: result } = await command.mutateAsync({ input: { entity, id, expectedVersion: version } });
    if (result.__typename !== 'RecordDeleted') return;
    shelf.drop();
    void toast(t('deleted'));
    void client.invalidateQueries({ queryKey: ['Records'] });
    navigate(paths.records(entity));
  };
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => ask(true)}>
        {t('delete')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => ask(false)}
        title={t('deleteTitle', { title })}
        closeButtonProps={{ 'aria-label': t('keep') }}
      >
        <ProblemAlert problem={problemIn(command.data?.deleteRecord)} />
        <Text>{t('deleteText')}</Text>
        <Group justify="flex-end" gap="sm" mt="xl">
          <Button variant="default" data-autofocus onClick={() => ask(false)}>
            {t('keep')}
          </Button>
          <Button color="red" loading={command.isPending} onClick={() => void confirm()}>
            {t('delete')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
