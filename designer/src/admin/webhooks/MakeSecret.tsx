import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MakeWebhookSecretDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { Secret } from '../Secret.js';
import type { Webhook } from './WebhooksPage.js';

interface MakeSecretProps {
  readonly webhook: Webhook;
  readonly onClose: () => void;
}

/** Asks first, for an earlier secret ends; then the new one is shown, this once. */
export function MakeSecret({ webhook: { name, setAt }, onClose }: MakeSecretProps) {
  const { t } = useTranslation('webhooks');
  const client = useQueryClient();
  const make = useCommand(MakeWebhookSecretDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await make.mutateAsync({ input: { name } });
    await client.invalidateQueries({ queryKey: ['Webhooks'] });
  };
  const made = make.data?.makeWebhookSecret;
  if (made?.__typename === 'WebhookSecretMade')
    return <Secret title={t('madeTitle', { name })} text={t('madeText')} secret={made.secret} onClose={onClose} />;
  return (
    <Dialog
      title={t(setAt ? 'replaceTitle' : 'makeTitle', { name })}
      action={t(setAt ? 'replace' : 'make')}
      dangerous={setAt !== null}
      busy={make.isPending}
      problem={problemIn(made)}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      <Text>{t(setAt ? 'replaceText' : 'makeText')}</Text>
    </Dialog>
  );
}
