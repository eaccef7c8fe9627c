import { pathOf } from '@marshrut/blocks';
import { compile, sayFailure, sayFormula, settle } from '@marshrut/expressions';
import { fieldOf, over, type Values } from '@marshrut/model';
import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormFields } from '../../form/FormFields.js';
import { type FormField as ShownField, type Typed, typedFrom } from '../../form/field.js';
import { RowsTable } from '../../form/rows/RowsTable.js';
import { type FormTable as ShownTable, withRows } from '../../form/rows/table.js';
import { useRows } from '../../form/rows/use-rows.js';
import { compileForm, sightOf, typedView } from '../../form/sight.js';
import { useLanguage } from '../../i18n/language.js';
import '../../form/words.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import css from './FormBuilder.module.css';
import type { FormInHand } from './use-form-fields.js';
import type { TablesInHand } from './use-form-tables.js';

const nothing: Values = {};
const noTitles: ReadonlyMap<string, string> = new Map();

interface FormPreviewProps {
  readonly form: FormInHand;
  readonly tables: TablesInHand;
}

/** The form as the person at work will have it: typed into, fields come and go by their conditions. Nothing is kept. */
export function FormPreview({ form, tables }: FormPreviewProps) {
  const { t } = useTranslation('process');
  const own = useShownFields(form);
  const shown = useShownTables(tables);
  const { rows, fields, conditional, add } = useRows(own, shown, nothing, 'preview');
  const use = useForm<Typed>({ defaultValues: typedFrom(fields, nothing) });
  const typed = useWatch({ control: use.control }) as Typed;
  const conditions = withRows(useConditions(conditional, typed), shown, typed);
  return (
    <div className={css.preview}>
      <FormFields fields={own} conditions={conditions} titles={noTitles} control={use.control} />
      {shown
        .filter(table => conditions.visible(table.path))
        .map(table => (
          <RowsTable
            key={table.path}
            table={table}
            rows={rows.get(table.path) ?? []}
            titles={noTitles}
            task={undefined}
            form={use}
            onAdd={() => add(table)}
          />
        ))}
      <p className={css.hint}>{t('previewHint')}</p>
    </div>
  );
}

function useShownFields(form: FormInHand): ShownField[] {
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const { fields } = form;
  return useMemo(
    () =>
      fields.flatMap(({ path, mode, required, label, help, visibleIf, requiredIf, readIf, computed, offers }) => {
        const own = fieldAt(card, entities, path);
        if (!own) return [];
        return [
          {
            path,
            label: over(label, own.name),
            help: own.help ? over(help, own.help) : (help ?? null),
            type: own.type,
            mode: upper(mode),
            required,
            visibleIf: visibleIf ?? null,
            ...(offers ? { offers } : {}),
            requiredIf: requiredIf ?? null,
            readIf: readIf ?? null,
            computed: mode === 'computed' ? (computed ?? null) : null,
          },
        ];
      }),
    [fields, card, entities],
  );
}

/** No record is chosen yet, so a table begins without rows. */
function useShownTables(tables: TablesInHand): ShownTable[] {
  const { entities } = useSurroundings();
  return useMemo(
    () =>
      tables.tables.flatMap(table => {
        const parts = entities.get(table.entity);
        if (!parts) return [];
        return [
          {
            path: pathOf(table),
            label: over(table.label, parts.plural),
            mode: upper(table.mode),
            columns: table.columns.flatMap(({ field, mode, required }) => {
              const own = fieldOf(parts, field);
              return own ? [{ field, label: own.name, type: own.type, mode: upper(mode), required }] : [];
            }),
            ...{ min: table.min, max: table.max, visibleIf: table.visibleIf ?? null, rows: [] },
          },
        ];
      }),
    [tables.tables, entities],
  );
}

function upper(mode: 'edit' | 'read' | 'computed' | 'hidden'): ShownField['mode'] {
  return mode.toUpperCase() as ShownField['mode'];
}

function useConditions(fields: readonly ShownField[], typed: Typed) {
  const language = useLanguage();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const compiled = useMemo(
    () => compileForm({ compile, settle, sayFormula, sayFailure }, { card, entities }, fields),
    [card, entities, fields],
  );
  return sightOf(compiled, { fields, view: typedView({ fields, context: nothing, typed }), language });
}
