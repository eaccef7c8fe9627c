import { compile } from '@marshrut/expressions';
import { over, type Value } from '@marshrut/model';
import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readable } from '../../form/check.js';
import { conditionsOf } from '../../form/conditions.js';
import { FormFields } from '../../form/FormFields.js';
import { nameOf, type FormField as ShownField, type Typed, typedFrom } from '../../form/field.js';
import { dateHere } from '../../form/today.js';
import { timeZone } from '../../i18n/zone.js';
import '../../form/words.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import css from './FormBuilder.module.css';
import type { FormInHand } from './use-form-fields.js';

const noTitles: ReadonlyMap<string, string> = new Map();

/** The form as the person at work will have it: typed into, fields come and go by their conditions. Nothing is kept. */
export function FormPreview({ form }: { readonly form: FormInHand }) {
  const { t } = useTranslation('process');
  const fields = useShownFields(form);
  const { control } = useForm<Typed>({ defaultValues: typedFrom(fields, {}) });
  const typed = useWatch({ control });
  const conditions = useConditions(fields, typed as Typed);
  return (
    <div className={css.preview}>
      <FormFields fields={fields} conditions={conditions} titles={noTitles} control={control} />
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
      fields.flatMap(({ path, mode, required, label, help, visibleIf, requiredIf, readIf, offers }) => {
        const own = fieldAt(card, entities, path);
        if (!own) return [];
        const upper = mode.toUpperCase() as ShownField['mode'];
        return [
          {
            path,
            label: over(label, own.name),
            help: own.help ? over(help, own.help) : (help ?? null),
            type: own.type,
            mode: upper,
            required,
            visibleIf: visibleIf ?? null,
            ...(offers ? { offers } : {}),
            requiredIf: requiredIf ?? null,
            readIf: readIf ?? null,
          },
        ];
      }),
    [fields, card, entities],
  );
}

function useConditions(fields: readonly ShownField[], typed: Typed) {
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const values = readable(fields, typed, dateHere());
  const view = {
    value: (path: readonly string[]): Value => values[path.join('.')] ?? typed[nameOf(path.join('.'))] ?? null,
    now: new Date().toISOString(),
    timeZone: timeZone(),
  };
  return conditionsOf(fields, text => {
    const compiled = compile(text, { card, entities }, 'condition');
    const answer = compiled.ok ? compiled.expression.evaluate(view) : null;
    return answer?.ok === true && answer.value === true;
  });
}
