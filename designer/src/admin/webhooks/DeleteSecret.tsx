import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteWebhookSecretDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import type { Webhook } from './WebhooksPage.js';

interface DeleteSecretProps {
  readonly webhook: Webhook;
  readonly onClose: () => void;
}

export function DeleteSecret({ webhook: { name }, onClose }: DeleteSecretProps) {
  const { t } = useTranslation('webhooks');
  const client = useQueryClient();
  const remove = useCommand(DeleteWebhookSecretDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { deleteWebhookSecret } = await remove.mutateAsync({ input: { name } });
    if (deleteWebhookSecret.__typename !== 'Done') return;
    await client.invalidateQueries({ queryKey: ['Webhooks'] });
    onClose();
  };
  return (
    <Dialog
      title={t('deleteTitle', { name })}
      action={t('delete')}
      dangerous
      busy={remove.isPending}
      problem={problemIn(remove.data?.deleteWebhookSecret)}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      <Text>{t('deleteText')}</Text>
    </Dialog>
  );
}
