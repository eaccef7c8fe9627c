import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/local-text.js';
import type { ScreenOf } from '../task/use-task.js';
import { BeforeAfter } from './BeforeAfter.js';
import css from './Changes.module.css';
import { Reason } from './Reason.js';

export type CaseChange = ScreenOf<'ReviewScreen'>['caseChanges'][number];

interface CaseChangesProps {
  readonly changes: readonly CaseChange[];
  readonly caseKey: string;
  readonly written: boolean;
}

/** What changes in the case itself: decisions, remarks and the like, before → after. */
export function CaseChanges({ changes, caseKey, written }: CaseChangesProps) {
  const { t } = useTranslation('changes');
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <section className={css.case} aria-labelledby="case-changes">
      <Title order={3} size="h4" mb="sm" id="case-changes">
        {t('case', { key: caseKey })}
      </Title>
      <div className={css.record}>
        <dl className={css.fields}>
          {changes.map(({ key, label, beforeText, afterText, transient, reason }) => (
            <div key={key} className={css.field}>
              <dt>{say(label)}</dt>
              <dd>
                <BeforeAfter before={beforeText || null} after={afterText} written={written} />
                {transient && <span className={css.before}>{t('transient')}</span>}
                {!written && <Reason reason={reason} />}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
