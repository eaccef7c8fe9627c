import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import { useSay } from '../../i18n/local-text.js';
import type { Part } from './part.js';

/** The reference field that names the whole: rows of a table in a form are parts. */
export function PartOf({ model, problems }: Part) {
  const { t } = useTranslation('data');
  const say = useSay();
  const { draft, edit } = model;
  const links = draft.fields.filter(({ type }) => type.kind === 'reference');
  return (
    <Section title={t('partTitle')}>
      <Select
        label={t('partField')}
        description={t(links.length > 0 ? 'partHelp' : 'partNoLinks')}
        placeholder={t('partNone')}
        clearable
        maw={420}
        disabled={links.length === 0}
        data={links.map(({ id, key, name }) => ({ value: id, label: say(name) || key }))}
        value={draft.partOf}
        error={problems.within('partOf')[0]?.message}
        onChange={partOf => edit(now => ({ ...now, partOf }))}
      />
    </Section>
  );
}
