import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { Section } from '../../app/Section.js';
import type { MoveOutcome } from '../../graphql/generated/graphql.js';
import type { Preview } from './MoveOutcomes.js';
import { outcomes, toneOfOutcome } from './outcome.js';

/** Some cases of each outcome, with what is to be known of each. */
export function MoveCases({ cases }: { readonly cases: Preview['cases'] }) {
  const { t } = useTranslation('process');
  const [outcome, setOutcome] = useState<MoveOutcome | null>(null);
  const shown = cases.filter(one => outcome === null || one.outcome === outcome);
  return (
    <Section title={t('moveCasesList')}>
      <Select
        mb="sm"
        maw={320}
        aria-label={t('caseOutcome')}
        placeholder={t('outcomeAny')}
        clearable
        data={outcomes.map(value => ({ value, label: t(`outcome_${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('caseNumber')}</th>
              <th scope="col">{t('caseOutcome')}</th>
              <th scope="col">{t('caseNotes')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(one => (
              <tr key={one.id}>
                <td className={table.nowrap}>
                  {one.number} <span className={table.muted}>{t('fromVersion', { number: one.version.number })}</span>
                </td>
                <td>
                  <Chip tone={toneOfOutcome[one.outcome]}>{t(`outcomeOne_${one.outcome}`)}</Chip>{' '}
                  {one.status !== 'RUNNING' && <Chip>{t(one.status === 'STOPPED' ? 'isStopped' : 'isSuspended')}</Chip>}{' '}
                  {one.child && <Chip>{t('isChild')}</Chip>}
                </td>
                <td>
                  {one.notes.map(({ message }) => (
                    <div key={message}>{message}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
