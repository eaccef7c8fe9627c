import { MultiSelect, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import type { RolesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import css from './Model.module.css';
import type { Part } from './part.js';

export function Access({ model, problems, roles }: Part & { readonly roles: RolesQuery['roles'] }) {
  const { t } = useTranslation('data');
  const say = useSay();
  const { draft, edit } = model;
  const choices = roles.map(({ key, name }) => ({ value: key, label: say(name) }));
  const outside = roles.some(({ key, outside }) => outside && draft.readers.includes(key));
  const people = draft.fields.filter(({ type }) => type.kind === 'user');
  return (
    <Section title={t('accessTitle')}>
      <Text c="dimmed" mb="sm">
        {t('accessText')}
      </Text>
      <div className={css.grid}>
        <MultiSelect
          label={t('readers')}
          placeholder={draft.readers.length === 0 ? t('nobody') : undefined}
          searchable
          data={choices}
          value={[...draft.readers]}
          error={problems.within('readers')[0]?.message}
          onChange={readers => edit(now => ({ ...now, readers }))}
        />
        <MultiSelect
          label={t('editors')}
          placeholder={draft.editors.length === 0 ? t('nobody') : undefined}
          searchable
          data={choices}
          value={[...draft.editors]}
          error={problems.within('editors')[0]?.message}
          onChange={editors => edit(now => ({ ...now, editors }))}
        />
        {outside && (
          <Select
            label={t('ownedBy')}
            description={t(people.length > 0 ? 'ownedByHelp' : 'ownedByNobody')}
            placeholder={t('ownedByNone')}
            clearable
            disabled={people.length === 0}
            data={people.map(({ id, key, name }) => ({ value: id, label: say(name) || key }))}
            value={draft.ownedBy}
            error={problems.within('ownedBy')[0]?.message}
            onChange={ownedBy => edit(now => ({ ...now, ownedBy }))}
          />
        )}
      </div>
    </Section>
  );
}
