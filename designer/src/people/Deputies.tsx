import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import type { PersonQuery, SubstitutionPartsFragment } from '../graphql/generated/graphql.js';
import { AppointDeputy } from './AppointDeputy.js';
import { EndSubstitution } from './EndSubstitution.js';
import css from './Person.module.css';
import { SubstitutionRow } from './SubstitutionRow.js';

type Person = Extract<NonNullable<PersonQuery['node']>, { __typename: 'User' }>;

/** «Замещение»: who stands in for the person, and for whom the person does. */
export function Deputies({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const [adding, add] = useState(false);
  const [ending, end] = useState<SubstitutionPartsFragment | null>(null);
  const { maySubstitute, deputies, standsInFor } = person;
  return (
    <Section title={t('substitution')}>
      <Text c="dimmed" mb="sm">
        {t('substitutionText')}
      </Text>
      {deputies.length === 0 && <Text mb="sm">{t('none')}</Text>}
      <ul className={css.list}>
        {deputies.map(one => (
          <SubstitutionRow
            key={one.id}
            one={one}
            who={one.deputy}
            {...(maySubstitute ? { onEnd: () => end(one) } : {})}
          />
        ))}
      </ul>
      {maySubstitute && (
        <Button mt="sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(true)}>
          {t('add')}
        </Button>
      )}
      {standsInFor.length > 0 && (
        <>
          <Title order={3} size="h5" mt="lg">
            {t('standsInFor')}
          </Title>
          <ul className={css.list}>
            {standsInFor.map(one => (
              <SubstitutionRow key={one.id} one={one} who={one.absent} />
            ))}
          </ul>
        </>
      )}
      {adding && <AppointDeputy person={person} onClose={() => add(false)} />}
      {ending && <EndSubstitution one={ending} onClose={() => end(null)} />}
    </Section>
  );
}
