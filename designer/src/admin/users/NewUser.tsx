import { PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CreateUserDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { showFieldErrors } from '../field-errors.js';
import { type Place, type PlaceErrors, PlaceFields, placeErrors, placeInput } from './PlaceFields.js';
import { RolePicker } from './RolePicker.js';

const SHORTEST_PASSWORD = 8;
const NOWHERE: Place = { groups: [], manager: null, position: '' };

export function NewUser({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const create = useCommand(CreateUserDocument);
  const { register, control, handleSubmit, setError, formState } = useForm({
    defaultValues: { name: '', login: '', password: '', roles: [] as string[], place: NOWHERE },
  });
  const { errors } = formState;
  const [misplaced, setMisplaced] = useState<PlaceErrors>({});
  const submit = handleSubmit(async ({ place, ...typed }) => {
    const { createUser } = await create.mutateAsync({ input: { ...typed, ...placeInput(place) } });
    const problem = problemIn(createUser);
    showFieldErrors(problem, ['name', 'login', 'password', 'roles'], setError);
    setMisplaced(placeErrors(problem));
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
      <Controller
        name="place"
        control={control}
        render={({ field }) => <PlaceFields value={field.value} errors={misplaced} onChange={field.onChange} />}
      />
    </Dialog>
  );
}
