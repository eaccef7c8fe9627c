import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldKeyFrom } from '../../data/model/transliterate.js';
import { CreateGroupDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { showFieldErrors } from '../field-errors.js';

/** A group. Its key is proposed from the Russian name until somebody writes another one. */
export function NewGroup({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const create = useCommand(CreateGroupDocument);
  const { register, handleSubmit, setValue, setError, formState } = useForm({
    defaultValues: { name: '', en: '', key: '' },
  });
  const { errors, dirtyFields } = formState;
  const submit = handleSubmit(async ({ name, en, key }) => {
    const { createGroup } = await create.mutateAsync({ input: { key, name: { ru: name, en } } });
    showFieldErrors(problemIn(createGroup), ['name', 'key'], setError);
    if (createGroup.__typename !== 'GroupSaved') return;
    await client.invalidateQueries({ queryKey: ['Groups'] });
    onClose();
  });
  return (
    <Dialog
      title={t('addGroup')}
      action={t('create')}
      busy={create.isPending}
      problem={problemIn(create.data?.createGroup)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={t('groupRu')}
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
        description={t('groupKeyHelp')}
        withAsterisk
        spellCheck={false}
        {...register('key', { required: t('keyMissing') })}
        error={errors.key?.message}
      />
    </Dialog>
  );
}
