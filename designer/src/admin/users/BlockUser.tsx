import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateUserDocument, type UserPartsFragment } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';

interface BlockUserProps {
  readonly user: UserPartsFragment;
  readonly onClose: () => void;
}

/** Blocks a person, or lets them in again. */
export function BlockUser({ user, onClose }: BlockUserProps) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const update = useCommand(UpdateUserDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { updateUser } = await update.mutateAsync({ input: { id: user.id, active: !user.active } });
    if (updateUser.__typename !== 'UserSaved') return;
    await client.invalidateQueries({ queryKey: ['Users'] });
    onClose();
  };
  return (
    <Dialog
      title={user.active ? t('blockTitle', { name: user.name }) : `${t('unblock')}: ${user.name}`}
      action={t(user.active ? 'block' : 'unblock')}
      dangerous={user.active}
      busy={update.isPending}
      problem={problemIn(update.data?.updateUser)}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      {user.active && <Text>{t('blockText')}</Text>}
    </Dialog>
  );
}
