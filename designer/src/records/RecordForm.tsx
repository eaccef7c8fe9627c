import { Alert, Button } from '@mantine/core';
import type { Values } from '@marshrut/model';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '../conflict/ConflictDialog.js';
import type { Entity } from '../data/use-entity.js';
import { readable, unsaved } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import { ErrorSummary } from '../form/ErrorSummary.js';
import { FormFields } from '../form/FormFields.js';
import { type Typed, titlesFrom, typedFrom } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { useGeneratedForm } from '../form/use-generated-form.js';
import type { RecordPartsFragment } from '../graphql/generated/graphql.js';
import { valuesIn } from '../graphql/json.js';
import { clockTime } from '../i18n/moment.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { useShelf } from '../session/shelf.js';
import { cardFields } from './card-fields.js';
import { changed } from './changed.js';
import css from './Records.module.css';
import { useSaveRecord } from './use-save-record.js';

/** The record as it was when the form was filled in: what is typed is compared with it, and the server is told its version. */
interface Base {
  readonly version: number;
  readonly values: Values;
}

/** Changes that are not saved yet, and the version of the record they were made on. */
interface Kept {
  readonly version: number;
  readonly typed: Typed;
}

/** «Сохранить» writes to the database at once; until then changes are kept on this device. */
export function RecordForm({ entity, record }: { readonly entity: Entity; readonly record: RecordPartsFragment }) {
  const { t } = useTranslation('records');
  const shelf = useShelf<Kept>(`record.${record.id}`);
  const [kept] = useState(() => shelf.read());
  const [base, setBase] = useState<Base>({
    version: kept?.version ?? record.version,
    values: valuesIn(record.values),
  });
  const [restored, setRestored] = useState(kept !== null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const fields = useMemo(() => cardFields(entity, true), [entity]);
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, {
    ...typedFrom(fields, base.values),
    ...kept?.typed,
  });
  const now = plainConditions(fields);
  conditions.current = now;
  /** Begins anew from the record as the server has it. */
  const begin = (latest: RecordPartsFragment) => {
    shelf.drop();
    setBase({ version: latest.version, values: valuesIn(latest.values) });
    form.reset(typedFrom(fields, valuesIn(latest.values)));
    setRestored(false);
  };
  const saving = useSaveRecord(record, saved => {
    begin(saved);
    setSavedAt(new Date());
  });
  const onTyped = useEffectEvent((typed: Typed) => {
    const rest = unsaved(fields, typed, base.values, dateHere());
    if (Object.keys(rest).length > 0) shelf.keep({ version: base.version, typed: rest });
    else shelf.drop();
  });
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => onTyped(values) }), [form]);
  const submit = form.handleSubmit(async typed => {
    const problem = await saving.save(changed(base.values, readable(fields, typed, dateHere())), base.version);
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
          <Button variant="subtle" onClick={() => begin(record)}>
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
