import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteServiceDocument, type ServicePartsFragment } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';

interface DeleteServiceProps {
  readonly service: ServicePartsFragment;
  readonly onClose: () => void;
}

export function DeleteService({ service, onClose }: DeleteServiceProps) {
  const { t } = useTranslation('services');
  const say = useSay();
  const client = useQueryClient();
  const remove = useCommand(DeleteServiceDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { key: service.key, expectedVersion: service.version };
    const { deleteService } = await remove.mutateAsync({ input });
    if (deleteService.__typename !== 'ServiceDeleted') return;
    await client.invalidateQueries({ queryKey: ['Services'] });
    onClose();
  };
  return (
    <Dialog
      title={t('deleteTitle', { name: say(service.name) })}
      action={t('delete')}
      dangerous
      busy={remove.isPending}
      problem={problemIn(remove.data?.deleteService)}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      <Text>{t('deleteText')}</Text>
    </Dialog>
  );
}
