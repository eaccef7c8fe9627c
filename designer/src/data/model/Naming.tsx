import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import { renamed } from './draft.js';
import css from './Model.module.css';
import type { Part } from './part.js';

export function Naming({ model, problems }: Part) {
  const { t } = useTranslation('data');
  const { draft, edit } = model;
  const saved = draft.version > 0;
  return (
    <Section title={t('naming')}>
      <div className={css.grid}>
        <TextInput
          label={t('nameRu')}
          description={t('nameRuHelp')}
          withAsterisk
          value={draft.name.ru}
          error={problems.at('name')}
          onChange={event => {
            const ru = event.currentTarget.value;
            edit(now => renamed(now, { ...now.name, ru }));
          }}
        />
        <TextInput
          label={t('pluralRu')}
          description={t('pluralRuHelp')}
          withAsterisk
          value={draft.plural.ru}
          error={problems.at('plural')}
          onChange={event => {
            const ru = event.currentTarget.value;
            edit(now => ({ ...now, plural: { ...now.plural, ru } }));
          }}
        />
        <TextInput
          label={t('nameEn')}
          value={draft.name.en}
          onChange={event => {
            const en = event.currentTarget.value;
            edit(now => renamed(now, { ...now.name, en }));
          }}
        />
        <TextInput
          label={t('pluralEn')}
          value={draft.plural.en}
          onChange={event => {
            const en = event.currentTarget.value;
            edit(now => ({ ...now, plural: { ...now.plural, en } }));
          }}
        />
        <TextInput
          label={t('key')}
          description={saved ? t('keySaved') : t('entityKeyHelp')}
          withAsterisk={!saved}
          readOnly={saved}
          variant={saved ? 'filled' : 'default'}
          spellCheck={false}
          value={draft.key}
          error={problems.at('key')}
          onChange={event => {
            const key = event.currentTarget.value;
            edit(now => ({ ...now, key, keyByHand: key !== '' }));
          }}
        />
      </div>
    </Section>
  );
}
