import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import { Section } from '../app/Section.js';
import { RecordChange } from '../changes/RecordChange.js';
import '../changes/words.js';
import { RecordHistoryDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';
import css from './Records.module.css';

const SHOWN = 50;

/** Who wrote what to this record, newest first: the task, the card, an import or the API, before → after. */
export function RecordHistory({ entity, id }: { readonly entity: string; readonly id: string }) {
  const { t } = useTranslation('records');
  const say = useSay();
  const answer = useAnswer(RecordHistoryDocument, { entity, id, first: SHOWN });
  return (
    <Section title={t('history')}>
      <Loaded answer={answer}>
        {({ record }) => {
          const commits = record?.history ?? [];
          if (commits.length === 0) return <Text c="dimmed">{t('historyEmpty')}</Text>;
          return (
            <ol className={css.history}>
              {commits.map(({ id: commit, at, by, source, taskName, caseKey, changes }) => (
                <li key={commit} className={css.commit}>
                  <div className={css.commitHead}>
                    <strong>{by.name}</strong>
                    <div className={css.when}>
                      <time dateTime={at}>{dateTime(at)}</time>, {say(taskName) || t(source)}
                      {caseKey && `, ${caseKey}`}
                    </div>
                  </div>
                  {changes
                    .filter(change => change.record === id)
                    .map(change => (
                      <RecordChange key={change.record} change={change} written />
                    ))}
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Section>
  );
}
