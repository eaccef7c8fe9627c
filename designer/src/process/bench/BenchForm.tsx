import { Button, Group } from '@mantine/core';
import { examplesFor, random } from '@marshrut/blocks';
import type { InputProblem, Rejection } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { IconWand } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { editable, type Refusal, readable, touched } from '../../form/check.js';
import { ErrorSummary } from '../../form/ErrorSummary.js';
import { FormFields } from '../../form/FormFields.js';
import { type FormField, nameOf, type Titles, typedFrom } from '../../form/field.js';
import { RowsTable } from '../../form/rows/RowsTable.js';
import { type FormTable, seenValues, withRows } from '../../form/rows/table.js';
import { useRows } from '../../form/rows/use-rows.js';
import { dateHere } from '../../form/today.js';
import { useGeneratedForm } from '../../form/use-generated-form.js';
import { useProblemWords } from '../../form/use-problem-words.js';
import css from './Bench.module.css';
import { useBenchConditions } from './use-bench-conditions.js';
import { useRun } from './use-session.js';

const noTables: readonly FormTable[] = [];
const nothing: Values = {};

interface BenchFormProps {
  readonly name: string;
  /** Names the form: another one begins anew. */
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly tables?: readonly FormTable[];
  readonly known?: Values;
  /** What the case holds, for conditions. */
  readonly context?: Values;
  readonly titles: Titles;
  /** All that stands in the form is sent, or only what was typed. */
  readonly whole?: boolean;
  readonly submit: string;
  /** Buttons beside that of the form. */
  readonly children?: ReactNode;
  readonly onSubmit: (values: Values) => Rejection | null;
}

/** The form operators have, sent to the run at hand. Made-up values are a press away. */
export function BenchForm({
  name,
  id,
  fields: own,
  tables = noTables,
  titles,
  submit,
  children,
  ...more
}: BenchFormProps) {
  const { known: values = nothing, context = nothing, whole = false, onSubmit } = more;
  const { t } = useTranslation('bench');
  const words = useProblemWords();
  const bench = useRun(state => state.bench);
  const known = useMemo(() => ({ ...seenValues(tables), ...values }), [tables, values]);
  const { rows, fields, conditional, add } = useRows(own, tables, known, id);
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, typedFrom(fields, known));
  useWatch({ control: form.control });
  const plain = useBenchConditions(bench, conditional, context, form.getValues());
  const now = withRows(plain, tables, form.getValues());
  conditions.current = now;
  const told = ({ path, code, expected }: InputProblem) => {
    const known: Refusal = { code: code as Refusal['code'], ...(expected === undefined ? {} : { expected }) };
    return { path, code, message: words(known), line: null };
  };
  const send = form.handleSubmit(typed => {
    const read = readable(editable(fields, now), typed, dateHere());
    const rejection = onSubmit(whole ? read : touched(read, known, []));
    if (rejection?.code === 'INVALID') refuse(rejection.problems.map(told));
  }, showSummary);
  const makeUp = () => {
    const empty = editable(own, now).filter(
      ({ path, type }) => type.kind !== 'file' && isEmpty(form.getValues(nameOf(path))),
    );
    const asked = empty.map(field => {
      const { path, label, type } = now.offered(field);
      return { key: path, name: label, type };
    });
    const { house, setting } = bench;
    const chance = random(bench.turns.length + 1);
    for (const [path, value] of Object.entries(examplesFor(house, setting.cast, asked, setting.language, chance)))
      form.setValue(nameOf(path), value, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  return (
    <form onSubmit={send} noValidate aria-label={name} className={css.form}>
      <ErrorSummary errors={errors} onGo={field => form.setFocus(field)} ref={summary} />
      <FormFields fields={own} conditions={now} titles={titles} held={context} task="bench" control={form.control} />
      {tables
        .filter(table => now.visible(table.path))
        .map(table => (
          <RowsTable
            key={table.path}
            table={table}
            rows={rows.get(table.path) ?? []}
            titles={titles}
            task="bench"
            form={form}
            onAdd={() => add(table)}
          />
        ))}
      <Group justify="space-between" gap="xs" className={css.foot}>
        {own.some(({ mode }) => mode === 'EDIT') ? (
          <Button variant="subtle" px="xs" leftSection={<IconWand size={16} aria-hidden />} onClick={makeUp}>
            {t('makeUp')}
          </Button>
        ) : (
          <span />
        )}
        <Group gap="xs" ml="auto">
          {children}
          <Button type="submit">{submit}</Button>
        </Group>
      </Group>
    </form>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === false;
}
