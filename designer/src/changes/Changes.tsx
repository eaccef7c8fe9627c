import './words.js';
import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Changes.module.css';
import type { LineTaker } from './line.js';
import { RecordChange } from './RecordChange.js';

interface ChangesProps {
  readonly changes: readonly ChangeFragment[];
  /** Written already, or only going to be. */
  readonly written: boolean;
  readonly lines?: LineTaker;
}

/** What is (or will be) written: record by record, grouped by entity, before → after. */
export function Changes({ changes, written, lines }: ChangesProps) {
  const { t } = useTranslation('changes');
  const say = useSay();
  if (changes.length === 0) return <Text c="dimmed">{t('none')}</Text>;
  const byEntity = Map.groupBy(changes, change => change.entity);
  return (
    <div className={css.groups}>
      {[...byEntity].map(([entity, group]) => (
        <section key={entity} aria-label={say(group[0]?.entityName)}>
          <Title order={3} size="h4" mb="sm">
            {say(group[0]?.entityName)}
          </Title>
          {group.map(change => (
            <RecordChange key={change.record} change={change} written={written} {...(lines ? { lines } : {})} />
          ))}
        </section>
      ))}
    </div>
  );
}
