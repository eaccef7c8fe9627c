import type { FormField } from '@marshrut/blocks';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableRow } from '../order/SortableRow.js';
import { FIELD_DRAGGED } from './dragged-field.js';
import css from './FormBuilder.module.css';
import { FormFieldLine } from './FormFieldLine.js';
import { added } from './form-fields.js';
import { Likeness } from './Likeness.js';
import type { FormInHand } from './use-form-fields.js';

interface FormSheetProps {
  readonly form: FormInHand;
  readonly chosen: string | null;
  readonly onChoose: (path: string | null) => void;
}

/** The form being drawn: its fields one under another, each looking like what it will be. Fields are dropped between them. */
export function FormSheet({ form, chosen, onChoose }: FormSheetProps) {
  const { t } = useTranslation('process');
  const [over, setOver] = useState<number | null>(null);
  const takes = (event: DragEvent) => event.dataTransfer.types.includes(FIELD_DRAGGED);
  const dropAt = (event: DragEvent, at: number) => {
    const path = event.dataTransfer.getData(FIELD_DRAGGED);
    setOver(null);
    if (!path) return;
    event.preventDefault();
    event.stopPropagation();
    form.change(added(form.fields, path, at, form.beginningOf(path)));
    onChoose(path);
  };
  const hover = (event: DragEvent, at: number) => {
    if (!takes(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(at);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only a place to drop; fields are added by pressing them too.
    <div
      className={css.sheet}
      onDragOver={event => hover(event, form.fields.length)}
      onDragLeave={event => !event.currentTarget.contains(event.relatedTarget as Element | null) && setOver(null)}
      onDrop={event => dropAt(event, form.fields.length)}
    >
      {form.fields.map((field, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only a place to drop.
        <div
          key={field.path}
          className={css.slot}
          data-over={over === index || undefined}
          data-chosen={chosen === field.path || undefined}
          data-hidden={field.mode === 'hidden' || undefined}
          onDragOver={event => hover(event, index)}
          onDrop={event => dropAt(event, index)}
        >
          <SortableRow
            list={form.node.id}
            index={index}
            count={form.fields.length}
            name={form.nameOf(field)}
            onMove={form.move}
          >
            <FormFieldLine
              field={field}
              name={form.nameOf(field)}
              record={form.recordOf(field)}
              type={form.typeOf(field)}
              opened={chosen === field.path}
              onOpen={() => onChoose(chosen === field.path ? null : field.path)}
              onRemove={() => form.remove(field.path)}
            />
            <Shown field={field} form={form} />
          </SortableRow>
        </div>
      ))}
      <div className={css.end} data-over={over === form.fields.length || undefined}>
        {t(form.fields.length === 0 ? 'formEmpty' : 'dropHere')}
      </div>
    </div>
  );
}

function Shown({ field, form }: { readonly field: FormField; readonly form: FormInHand }) {
  const type = form.typeOf(field);
  return type && field.mode !== 'hidden' ? <Likeness type={type} mode={field.mode} /> : null;
}
