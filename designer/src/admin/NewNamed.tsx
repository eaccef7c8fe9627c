import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldKeyFrom } from '../data/model/transliterate.js';
import type { LocalTextInput } from '../graphql/generated/graphql.js';
import { problemIn } from '../problem/problem.js';
import { Dialog } from './Dialog.js';
import { showFieldErrors } from './field-errors.js';

interface NewNamedProps {
  readonly title: string;
  readonly label: string;
  readonly keyHelp: string;
  readonly busy: boolean;
  /** What came of the last attempt. */
  readonly answer: object | undefined;
  /** Makes it, and answers what came of it. */
  readonly onCreate: (input: { readonly key: string; readonly name: LocalTextInput }) => Promise<object>;
  readonly onClose: () => void;
  /** What else is asked of it. */
  readonly children?: ReactNode;
}

/** Something with a name and a key. The key is proposed from the Russian name until somebody writes another one. */
export function NewNamed({ title, label, keyHelp, busy, answer, onCreate, onClose, children }: NewNamedProps) {
  const { t } = useTranslation('admin');
  const { register, handleSubmit, setValue, setError, formState } = useForm({
    defaultValues: { name: '', en: '', key: '' },
  });
  const { errors, dirtyFields } = formState;
  const submit = handleSubmit(async ({ name, en, key }) => {
    const problem = problemIn(await onCreate({ key, name: { ru: name, en } }));
    showFieldErrors(problem, ['name', 'key'], setError);
    if (!problem) onClose();
  });
  return (
    <Dialog
      title={title}
      action={t('create')}
      busy={busy}
      problem={problemIn(answer)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={label}
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
        description={keyHelp}
        withAsterisk
        spellCheck={false}
        {...register('key', { required: t('keyMissing') })}
        error={errors.key?.message}
      />
      {children}
    </Dialog>
  );
}
