import { PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CreateUserDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { showFieldErrors } from '../field-errors.js';
import { RolePicker } from './RolePicker.js';

const SHORTEST_PASSWORD = 8;

export function NewUser({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const create = useCommand(CreateUserDocument);
  const { register, control, handleSubmit, setError, formState } = useForm({
    defaultValues: { name: '', login: '', password: '', roles: [] as string[] },
  });
  const { errors } = formState;
  const submit = handleSubmit(async input => {
    const { createUser } = await create.mutateAsync({ input });
    showFieldErrors(problemIn(createUser), ['name', 'login', 'password', 'roles'], setError);
    if (createUser.__typename !== 'UserSaved') return;
    await client.invalidateQueries({ queryKey: ['Users'] });
    onClose();
  });
  return (
    <Dialog
      title={t('addUser')}
      action={t('create')}
      busy={create.isPending}
      problem={problemIn(create.data?.createUser)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('name')}
        withAsterisk
        data-autofocus
        autoComplete="off"
        {...register('name', { validate: text => text.trim() !== '' || t('nameMissing') })}
        error={errors.name?.message}
      />
      <TextInput
        label={t('login')}
        description={t('loginHelp')}
        withAsterisk
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...register('login', {
          pattern: { value: /^[a-z0-9_.]{3,30}$/, message: t('loginHelp') },
          required: t('loginHelp'),
        })}
        error={errors.login?.message}
      />
      <PasswordInput
        label={t('password')}
        description={t('passwordHelp')}
        withAsterisk
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        {...register('password', {
          required: t('passwordHelp'),
          minLength: { value: SHORTEST_PASSWORD, message: t('passwordHelp') },
        })}
        error={errors.password?.message}
      />
      <Controller
        name="roles"
        control={control}
        render={({ field }) => (
          <RolePicker value={field.value} error={errors.roles?.message} onChange={field.onChange} />
        )}
      />
    </Dialog>
  );
}
