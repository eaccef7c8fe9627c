import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CreateTokenDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { Secret } from '../Secret.js';

const LIFETIMES = [30, 90, 365] as const;
const FOREVER = 'forever';

/** Names a token and gives it a term; then its secret is shown, this once. */
export function NewToken({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const create = useCommand(CreateTokenDocument);
  const { register, control, handleSubmit, formState } = useForm({ defaultValues: { name: '', lifetime: '90' } });
  const submit = handleSubmit(async ({ name, lifetime }) => {
    const expiresInDays = lifetime === FOREVER ? null : Number(lifetime);
    await create.mutateAsync({ input: { name: name.trim(), expiresInDays } });
    await client.invalidateQueries({ queryKey: ['Tokens'] });
  });
  const made = create.data?.createToken;
  if (made?.__typename === 'TokenCreated')
    return (
      <Secret
        title={`${t('secretTitle')}: ${made.token.name}`}
        text={t('secretText')}
        secret={made.secret}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      title={t('addToken')}
      action={t('create')}
      busy={create.isPending}
      problem={problemIn(made)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('tokenName')}
        description={t('tokenNameHelp')}
        withAsterisk
        data-autofocus
        {...register('name', { validate: text => text.trim() !== '' || t('tokenMissing') })}
        error={formState.errors.name?.message}
      />
      <Controller
        name="lifetime"
        control={control}
        render={({ field }) => (
          <Select
            label={t('lifetime')}
            data={[
              ...LIFETIMES.map(count => ({ value: String(count), label: t('days', { count }) })),
              { value: FOREVER, label: t('forever') },
            ]}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </Dialog>
  );
}
