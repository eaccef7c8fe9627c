import { Alert } from '@mantine/core';
import type { Values } from '@marshrut/model';
import { useEffect, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { editable, readable, touched } from '../../form/check.js';
import { ErrorSummary } from '../../form/ErrorSummary.js';
import { FormFields } from '../../form/FormFields.js';
import { type Typed, titlesFrom, typedFrom } from '../../form/field.js';
import { RowsTable } from '../../form/rows/RowsTable.js';
import { seenValues, withRows } from '../../form/rows/table.js';
import { useRows } from '../../form/rows/use-rows.js';
import { dateHere } from '../../form/today.js';
import { useUnsent } from '../../form/uploading.js';
import { useGeneratedForm } from '../../form/use-generated-form.js';
import { valuesIn } from '../../graphql/json.js';
import { useSay } from '../../i18n/local-text.js';
import type { Problem } from '../../problem/problem.js';
import { useShelf } from '../../session/shelf.js';
import { DraftStatus } from '../draft/DraftStatus.js';
import { Outdated } from '../draft/Outdated.js';
import { thenIn } from '../draft/then-in.js';
import { useDraft } from '../draft/use-draft.js';
import { Versions } from '../draft/Versions.js';
import { Playbar } from '../Playbar.js';
import css from '../Task.module.css';
import { useConditions } from '../use-conditions.js';
import type { ScreenOf } from '../use-task.js';
import { StepTitle } from './StepTitle.js';
import type { StepProps } from './step-props.js';

/** A form of a task. What is typed is saved as a draft all along; «Далее» checks it and submits. */
export function FormStep(step: StepProps & { readonly screen: ScreenOf<'FormScreen'> }) {
  const { t } = useTranslation('task');
  const { t: inForm } = useTranslation('form');
  const say = useSay();
  const { task, moves, flush } = step;
  const [screen] = useState(step.screen);
  const shelf = useShelf<Typed>(`draft.${task.id}.${screen.element}`);
  const [stored] = useState(() => shelf.read());
  const tables = useMemo(
    () =>
      screen.tables.map(table => ({
        ...table,
        rows: table.rows.map(row => ({ ...row, values: valuesIn(row.values) })),
      })),
    [screen.tables],
  );
  const seen = useMemo(() => seenValues(tables), [tables]);
  const known = useMemo(() => ({ ...seen, ...valuesIn(screen.values) }), [seen, screen.values]);
  const { rows, fields, conditional, add } = useRows(screen.fields, tables, begunWith(known, stored), screen.element);
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, {
    ...typedFrom(fields, known),
    ...stored,
  });
  useWatch({ control: form.control });
  const plain = useConditions(task.id, conditional, valuesIn(screen.context), form.getValues());
  const now = withRows(plain, tables, form.getValues());
  conditions.current = now;
  const draft = useDraft(form, {
    task: task.id,
    element: screen.element,
    fields,
    known,
    savedAt: screen.drafted ? step.work.savedAt : null,
    shelf,
  });
  useEffect(() => {
    flush.current = () => draft.saver.flush();
    return () => {
      flush.current = async () => undefined;
    };
  }, [flush, draft.saver]);
  const titles = useMemo(() => titlesFrom(screen.titles), [screen.titles]);

  /** As new typing, so that what stands there now is not lost. */
  const goBackTo = (values: Values) => {
    const edited = fields.filter(({ mode }) => mode === 'EDIT');
    for (const [name, value] of Object.entries(typedFrom(edited, thenIn(edited, values, seen))))
      form.setValue(name, value, { shouldDirty: true });
  };

  const unsent = useUnsent(task.id);
  const uploading = unsent.sending > 0;
  const submit = form.handleSubmit(async values => {
    if (uploading) return;
    if (unsent.failed.length > 0) {
      for (const name of unsent.failed) form.setError(name, { type: 'NOT_SENT', message: inForm('fileNotSent') });
      showSummary();
      return;
    }
    const shown = editable(fields, now);
    draft.saver.hold();
    let problem: Problem | null | undefined;
    try {
      problem = await moves.submit(screen.element, touched(readable(shown, values, dateHere()), known, screen.typed));
    } finally {
      if (problem === null) shelf.drop();
      else draft.saver.release();
    }
    if (problem?.fields) refuse(problem.fields);
  }, showSummary);

  return (
    <>
      <div className={css.content}>
        <StepTitle arrived={step.arrived}>{say(screen.name)}</StepTitle>
        {stored && (
          <Alert className={css.notice} color="sea" role="status">
            {t('restored')}
          </Alert>
        )}
        <ErrorSummary errors={errors} onGo={name => form.setFocus(name)} ref={summary} />
        <Outdated conflicts={draft.outdated} />
        <form onSubmit={submit} noValidate aria-label={say(screen.name)}>
          <FormFields
            fields={screen.fields}
            conditions={now}
            titles={titles}
            held={valuesIn(screen.context)}
            task={task.id}
            control={form.control}
          />
          {tables
            .filter(table => now.visible(table.path))
            .map(table => (
              <RowsTable
                key={table.path}
                table={table}
                rows={rows.get(table.path) ?? []}
                titles={titles}
                task={task.id}
                form={form}
                onAdd={() => add(table)}
              />
            ))}
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
      </div>
      <Playbar step={step} forward="next" busy={moves.busy || uploading} onForward={() => void submit()}>
        <DraftStatus state={draft.state} onlyHere={draft.onlyHere} />
        {draft.state.is !== 'idle' && (
          <Versions taskId={task.id} onOpen={() => draft.saver.flush()} onReturn={goBackTo} />
        )}
      </Playbar>
    </>
  );
}

/** What this device has kept is by the names of inputs, what the server has by paths. */
function begunWith(known: Values, stored: Typed | null): Values {
  const kept = Object.entries(stored ?? {}).map(([name, value]) => [name.replaceAll('/', '.'), value] as const);
  return { ...known, ...Object.fromEntries(kept) };
}
