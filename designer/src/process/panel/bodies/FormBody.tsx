import { Button } from '@mantine/core';
import { localText, type Node } from '@marshrut/model';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../../card/FieldPicker.js';
import { useDocument } from '../../editor/editor.js';
import { FieldSettings } from '../../form-builder/FieldSettings.js';
import { FormFieldLine } from '../../form-builder/FormFieldLine.js';
import { added } from '../../form-builder/form-fields.js';
import { useFormFields } from '../../form-builder/use-form-fields.js';
import { SortableRow } from '../../order/SortableRow.js';
import { Section } from '../Section.js';

/** The form in short: its fields in order, each opened by a press; the whole form opens large. */
export function FormBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const enter = useDocument(state => state.enter);
  const form = useFormFields(node);
  const inside = useDocument(state => state.level === node.id);
  const spot = useDocument(state => state.spot?.property.match(/^fields\.(\d+)/)?.[1]);
  const [open, setOpen] = useState<string | null>(
    spot === undefined ? null : (form.fields[Number(spot)]?.path ?? null),
  );
  const taken = new Set(form.fields.map(field => field.path));
  return (
    <Section title={t('fields')} property="fields">
      {!inside && (
        <Button
          variant="light"
          leftSection={<IconArrowBarToRight size={18} aria-hidden />}
          onClick={() => enter(node.id)}
        >
          {t('openForm')}
        </Button>
      )}
      <div>
        {form.fields.map((field, index) => (
          <div key={field.path} data-property={`fields.${index}`}>
            <SortableRow
              list={node.id}
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
                opened={open === field.path}
                onOpen={() => setOpen(open === field.path ? null : field.path)}
                onRemove={() => form.remove(field.path)}
              />
              {open === field.path && <FieldSettings form={form} field={field} />}
            </SortableRow>
          </div>
        ))}
      </div>
      <FieldPicker
        key={form.fields.length}
        label={t('addField')}
        placeholder={t('addField')}
        value=""
        depth={1}
        newType={{ kind: 'text' }}
        unsuitable={(_, path) => (taken.has(path) ? localText('уже на форме', 'on the form already') : null)}
        onChange={path => form.change(added(form.fields, path, form.fields.length, form.beginningOf(path)))}
      />
    </Section>
  );
}
