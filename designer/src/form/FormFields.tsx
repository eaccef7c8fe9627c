import type { Values } from '@marshrut/model';
import type { Control } from 'react-hook-form';
import type { Conditions } from './check.js';
import css from './Form.module.css';
import { FormFieldView } from './FormFieldView.js';
import type { FormField, Titles, Typed } from './field.js';
import { RADIOS_UP_TO } from './inputs/ChoiceField.js';

interface FormFieldsProps {
  readonly fields: readonly FormField[];
  readonly conditions: Conditions;
  readonly titles: Titles;
  /** What the case holds, without what is typed: shown where a condition lets a field only be read. */
  readonly held?: Values;
  readonly task?: string;
  readonly control: Control<Typed>;
}

/** Fields that take the whole width of the form: long texts, options lying open, and checkboxes, which read as a line. */
function isWide({ type }: FormField): boolean {
  if (type.kind === 'choice' || type.kind === 'many') return type.options.length <= RADIOS_UP_TO;
  return type.kind === 'longText' || type.kind === 'bool' || type.kind === 'file';
}

/** The fields of a form in two columns, one on narrow screens; those that do not hold now are not there at all. */
export function FormFields({ fields, conditions, titles, held = {}, task, control }: FormFieldsProps) {
  const seen = fields
    .filter(field => field.mode !== 'HIDDEN' && conditions.visible(field.path))
    .map(field => conditions.offered(field));
  return (
    <div className={css.fields}>
      {seen.map(field => (
        <div key={field.path} className={css.field} data-field={field.path} data-wide={isWide(field) || undefined}>
          <FormFieldView
            field={field}
            required={conditions.required(field.path)}
            locked={conditions.locked(field.path) ? (held[field.path] ?? null) : undefined}
            computed={conditions.computed(field.path)}
            titles={titles}
            task={task}
            control={control}
          />
        </div>
      ))}
    </div>
  );
}
