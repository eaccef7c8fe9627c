import { PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { UpdateUserDocument, type UserPartsFragment } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { showFieldErrors } from '../field-errors.js';
import { type Place, type PlaceErrors, PlaceFields, placeErrors, placeInput } from './PlaceFields.js';
import { RolePicker } from './RolePicker.js';

const SHORTEST_PASSWORD = 8;

interface EditUserProps {
  readonly user: UserPartsFragment;
  readonly onClose: () => void;
}

export function EditUser({ user, onClose }: EditUserProps) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const update = useCommand(UpdateUserDocument);
  const { register, control, handleSubmit, setError, formState } = useForm({
    defaultValues: { name: user.name, roles: user.roles.map(role => role.key), password: '', place: placeOf(user) },
  });
  const { errors } = formState;
  const [misplaced, setMisplaced] = useState<PlaceErrors>({});
  const submit = handleSubmit(async ({ name, roles, password, place }) => {
    const input = { id: user.id, name, roles, password: password || null, ...placeInput(place) };
    const { updateUser } = await update.mutateAsync({ input });
    const problem = problemIn(updateUser);
    showFieldErrors(problem, ['name', 'roles', 'password'], setError);
    setMisplaced(placeErrors(problem));
    if (updateUser.__typename !== 'UserSaved') return;
    await client.invalidateQueries({ queryKey: ['Users'] });
    void client.invalidateQueries({ queryKey: ['Me'] });
    onClose();
  });
  return (
    <Dialog
      title={t('editUser', { name: user.name })}
      action={t('save')}
      busy={update.isPending}
      problem={problemIn(update.data?.updateUser)}
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
        render={({ field }) => (
          <PlaceFields value={field.value} errors={misplaced} person={user.id} onChange={field.onChange} />
        )}
      />
      <PasswordInput
        label={t('newPassword')}
        description={t('newPasswordHelp')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        {...register('password', {
          validate: text => text === '' || text.length >= SHORTEST_PASSWORD || t('passwordHelp'),
        })}
        error={errors.password?.message}
      />
    </Dialog>
  );
}

function placeOf({ groups, manager, position }: UserPartsFragment): Place {
  return { groups: groups.map(({ key }) => key), manager: manager ?? null, position: position ?? '' };
}
