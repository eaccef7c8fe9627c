import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldKeyFrom } from '../../data/model/transliterate.js';
import { CreateRoleDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { showFieldErrors } from '../field-errors.js';

/** An operator role. Its key is proposed from the Russian name until somebody writes another one. */
export function NewRole({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const create = useCommand(CreateRoleDocument);
  const { register, handleSubmit, setValue, setError, formState } = useForm({
    defaultValues: { name: '', en: '', key: '' },
  });
  const { errors, dirtyFields } = formState;
  const submit = handleSubmit(async ({ name, en, key }) => {
    const { createRole } = await create.mutateAsync({ input: { key, name: { ru: name, en } } });
    showFieldErrors(problemIn(createRole), ['name', 'key'], setError);
    if (createRole.__typename !== 'RoleSaved') return;
    await client.invalidateQueries({ queryKey: ['Roles'] });
    onClose();
  });
  return (
    <Dialog
      title={t('addRole')}
      action={t('create')}
      busy={create.isPending}
      problem={problemIn(create.data?.createRole)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('roleRu')}
        withAsterisk
        data-autofocus
        {...register('name', {
          validate: text => text.trim() !== '' || t('nameMissing'),
          onChange: event => {
            if (!dirtyFields.key) setValue('key', fieldKeyFrom(String(event.target.value), new Set()));
          },
        })}
        error={errors.name?.message}
      />
      <TextInput label={t('roleEn')} {...register('en')} />
      <TextInput
        label={t('roleKey')}
        description={t('roleKeyHelp')}
        withAsterisk
        spellCheck={false}
        {...register('key', { required: t('keyMissing') })}
        error={errors.key?.message}
      />
    </Dialog>
  );
}
