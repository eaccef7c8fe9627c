import { Alert, Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '../conflict/ConflictDialog.js';
import type { Entity } from '../data/use-entity.js';
import { readable } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import { ErrorSummary } from '../form/ErrorSummary.js';
import { FormFields } from '../form/FormFields.js';
import { titlesFrom, typedFrom } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { useGeneratedForm } from '../form/use-generated-form.js';
import type { RecordPartsFragment } from '../graphql/generated/graphql.js';
import { valuesIn } from '../graphql/json.js';
import { clockTime } from '../i18n/moment.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { cardFields } from './card-fields.js';
import { changed } from './changed.js';
import css from './Records.module.css';
import { dropCard, keepCard, readCard } from './stored.js';
import { useSaveRecord } from './use-save-record.js';

/** «Сохранить» writes to the database at once; until then changes are kept on this device. */
export function RecordForm({ entity, record }: { readonly entity: Entity; readonly record: RecordPartsFragment }) {
  const { t } = useTranslation('records');
  const [stored] = useState(() => readCard(record.id));
  const [restored, setRestored] = useState(stored !== null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const fields = useMemo(() => cardFields(entity, true), [entity]);
  const values = valuesIn(record.values);
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, {
    ...typedFrom(fields, values),
    ...stored,
  });
  const now = plainConditions(fields);
  conditions.current = now;
  const saving = useSaveRecord(record, saved => {
    dropCard(record.id);
    form.reset(typedFrom(fields, valuesIn(saved.values)));
    setRestored(false);
    setSavedAt(new Date());
  });
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values: typed }) => keepCard(record.id, typed) }),
    [form, record.id],
  );
  const discard = () => {
    dropCard(record.id);
    form.reset(typedFrom(fields, values));
    setRestored(false);
  };
  const submit = form.handleSubmit(async typed => {
    const problem = await saving.save(changed(values, readable(fields, typed, dateHere())));
    if (problem?.fields) refuse(problem.fields);
  }, showSummary);
  const dirty = form.formState.isDirty || restored;
  const state = dirty ? t('unsaved') : savedAt ? t('savedAt', { time: clockTime(savedAt) }) : '';
  return (
    <form onSubmit={submit} noValidate className={css.form} aria-label={record.title}>
      {restored && (
        <Alert color="yellow" role="status" className={css.notice}>
          {t('restored')}
        </Alert>
      )}
      <ProblemAlert problem={saving.problem} withoutFields />
      <ErrorSummary errors={errors} onGo={name => form.setFocus(name)} ref={summary} />
      <FormFields fields={fields} conditions={now} titles={titlesFrom(record.titles)} control={form.control} />
      <div className={css.bar}>
        <span className={css.state} role="status" data-saved={!dirty || undefined}>
          {state}
        </span>
        {dirty && (
          <Button variant="subtle" onClick={discard}>
            {t('discard')}
          </Button>
        )}
        <Button type="submit" loading={saving.isPending} disabled={!dirty}>
          {t('save')}
        </Button>
      </div>
      {saving.collision && (
        <ConflictDialog
          conflicts={saving.collision.conflicts}
          place="record"
          busy={saving.isPending}
          onBack={saving.leave}
          onWrite={resolutions => void saving.resolve(resolutions)}
        />
      )}
    </form>
  );
}
