import { Checkbox, Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changedField, type FieldDraft } from './draft.js';
import type { FieldRowProps } from './FieldRow.js';
import { kindNames, kinds } from './kinds.js';
import css from './Model.module.css';
import { TypeSettings } from './TypeSettings.js';

/** Everything about one field. */
export function FieldSettings({ field, index, edit, problems, entities, roles }: FieldRowProps) {
  const { t } = useTranslation('data');
  const set = (change: Partial<FieldDraft>) => edit(now => changedField(now, field.id, change));
  const at = `fields.${index}`;
  const told = ['name', 'key', 'type'].flatMap(place => problems.at(`${at}.${place}`) ?? []);
  const rest = problems.within(at).filter(problem => !told.includes(problem.message));
  const numbered = field.type.kind === 'number';
  return (
    <div className={css.settings}>
      {rest.map(problem => (
        <Text key={problem.path} c="var(--bad-text)" className={css.whole}>
          {problem.message}
        </Text>
      ))}
      <TextInput
        label={t('fieldRu')}
        withAsterisk
        data-autofocus={field.name.ru === '' || undefined}
        autoFocus={field.name.ru === ''}
        value={field.name.ru}
        error={problems.at(`${at}.name`)}
        onChange={event => set({ name: { ...field.name, ru: event.currentTarget.value } })}
      />
      <TextInput
        label={t('fieldEn')}
        value={field.name.en}
        onChange={event => set({ name: { ...field.name, en: event.currentTarget.value } })}
      />
      <Select
        label={t('type')}
        withAsterisk
        searchable
        data={kindNames.map(kind => ({ value: kind, label: t(`kind_${kind}`) }))}
        value={field.type.kind}
        error={problems.at(`${at}.type`)}
        onChange={kind => {
          const known = kindNames.find(name => name === kind);
          if (known) set({ type: kinds[known].begin });
        }}
      />
      <TextInput
        label={t('key')}
        description={field.saved ? t('keySaved') : t('fieldKeyHelp')}
        readOnly={field.saved}
        variant={field.saved ? 'filled' : 'default'}
        spellCheck={false}
        value={field.key}
        error={problems.at(`${at}.key`)}
        onChange={event => {
          const key = event.currentTarget.value;
          set({ key, keyByHand: key !== '' });
        }}
      />
      <TypeSettings type={field.type} onChange={type => set({ type })} entities={entities} roles={roles} />
      <TextInput
        label={t('helpRu')}
        value={field.help.ru}
        onChange={event => set({ help: { ...field.help, ru: event.currentTarget.value } })}
      />
      <TextInput
        label={t('helpEn')}
        value={field.help.en}
        onChange={event => set({ help: { ...field.help, en: event.currentTarget.value } })}
      />
      <div className={css.checks}>
        <Checkbox
          label={t('required')}
          description={t('requiredHelp')}
          disabled={numbered}
          checked={field.required}
          onChange={event => set({ required: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('unique')}
          description={t('uniqueHelp')}
          checked={field.unique}
          onChange={event => set({ unique: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('searchable')}
          description={t('searchableHelp')}
          checked={field.searchable}
          onChange={event => set({ searchable: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}
