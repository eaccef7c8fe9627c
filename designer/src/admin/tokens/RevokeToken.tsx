import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RevokeTokenDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import type { Token } from './TokensPage.js';

interface RevokeTokenProps {
  readonly token: Token;
  readonly onClose: () => void;
}

export function RevokeToken({ token, onClose }: RevokeTokenProps) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const revoke = useCommand(RevokeTokenDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { revokeToken } = await revoke.mutateAsync({ id: token.id });
    if (revokeToken.__typename !== 'Done') return;
    await client.invalidateQueries({ queryKey: ['Tokens'] });
    onClose();
  };
  return (
    <Dialog
      title={t('revokeTitle', { name: token.name })}
      action={t('revoke')}
      dangerous
      busy={revoke.isPending}
      problem={problemIn(revoke.data?.revokeToken)}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      <Text>{t('revokeText')}</Text>
    </Dialog>
  );
}
