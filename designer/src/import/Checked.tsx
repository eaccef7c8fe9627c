import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import type { Entity } from '../data/use-entity.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { Columns } from './Columns.js';
import css from './Import.module.css';
import { LineErrors } from './LineErrors.js';
import type { CheckedStep } from './use-import.js';

interface CheckedProps {
  readonly entity: Entity;
  readonly step: CheckedStep;
  readonly busy: boolean;
  readonly onRun: () => Promise<void>;
}

/** What the dry run found: ready with its columns, or errors by line. */
export function Checked({ entity, step, busy, onRun }: CheckedProps) {
  const { t } = useTranslation('import');
  const { result } = step;
  if (result.__typename === 'RecordsImported') {
    return (
      <Section title={t('checkTitle')}>
        <Alert color="green" role="status" icon={<IconCircleCheck aria-hidden />} className={css.verdict}>
          {t('good', { count: result.rows })}
        </Alert>
        <Columns columns={result.columns} fields={entity.fields} />
        <div className={css.bar}>
          <Button loading={busy} disabled={result.rows === 0} onClick={() => void onRun()}>
            {t('run', { count: result.rows })}
          </Button>
        </div>
      </Section>
    );
  }
  const problem = problemIn(result);
  const errors = problem?.fields ?? [];
  return (
    <Section title={t('checkTitle')}>
      {errors.length > 0 ? (
        <>
          <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} className={css.verdict}>
            {t('bad', { count: errors.length })}
          </Alert>
          <LineErrors errors={errors} fields={entity.fields} />
        </>
      ) : (
        <ProblemAlert problem={problem} />
      )}
    </Section>
  );
}
