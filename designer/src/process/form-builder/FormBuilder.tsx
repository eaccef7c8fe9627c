import { SegmentedControl } from '@mantine/core';
import { pathOf } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useDocument } from '../editor/editor.js';
import { RoomTrail } from '../editor/RoomTrail.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import panel from '../panel/Panel.module.css';
import { ProblemsHere } from '../panel/ProblemsHere.js';
import { FieldPalette } from './FieldPalette.js';
import { FieldSettings } from './FieldSettings.js';
import css from './FormBuilder.module.css';
import { FormPreview } from './FormPreview.js';
import { FormSheet } from './FormSheet.js';
import { TablePalette } from './TablePalette.js';
import { TableSettings } from './TableSettings.js';
import { TableSheet } from './TableSheet.js';
import { useFormFields } from './use-form-fields.js';
import { useFormTables } from './use-form-tables.js';

type View = 'build' | 'try';

/** The form large: fields to take at the left, the form as the person will see it in the middle, the chosen field at the right. */
export function FormBuilder({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const form = useFormFields(node);
  const tables = useFormTables(node);
  const edit = useDocument(state => state.edit);
  const [view, setView] = useState<View>('build');
  const [chosen, setChosen] = useState<string | null>(null);
  const field = form.fields.find(one => one.path === chosen);
  const table = tables.tables.find(one => pathOf(one) === chosen);
  return (
    <div className={css.builder}>
      <FieldPalette form={form} onAdded={setChosen}>
        <TablePalette tables={tables} onAdded={setChosen} />
      </FieldPalette>
      <section className={css.middle} aria-label={t('form')}>
        <div className={css.bar}>
          <RoomTrail node={node} />
          <SegmentedControl
            className={css.view}
            aria-label={t('formView')}
            data={[
              { value: 'build', label: t('formBuild') },
              { value: 'try', label: t('formTry') },
            ]}
            value={view}
            onChange={next => setView(next as View)}
          />
        </div>
        <div className={css.paper}>
          <h2 className={css.formName}>{say(node.name)}</h2>
          {view === 'build' ? (
            <>
              <FormSheet form={form} chosen={chosen} onChoose={setChosen} />
              <TableSheet tables={tables} chosen={chosen} onChoose={setChosen} />
            </>
          ) : (
            <FormPreview form={form} tables={tables} />
          )}
        </div>
      </section>
      <aside className={panel.panel} aria-label={t('properties')}>
        <div className={panel.body}>
          {field ? (
            <>
              <div className={panel.kind}>
                <b>{form.nameOf(field)}</b>
                <span className={panel.hint}>
                  {form.typeOf(field) && t(`kind.${form.typeOf(field)?.kind ?? 'text'}`)}
                </span>
              </div>
              <FieldSettings key={field.path} form={form} field={field} />
            </>
          ) : table ? (
            <>
              <div className={panel.kind}>
                <b>{tables.nameOf(table)}</b>
                <span className={panel.hint}>{t('table.kind')}</span>
              </div>
              <TableSettings key={chosen} tables={tables} table={table} />
            </>
          ) : (
            <>
              <LocalizedField
                label={t('formName')}
                value={node.name}
                onChange={(text, written) =>
                  edit('rename', { node: node.id, name: { ...node.name, [written]: text } }, `name:${node.id}`)
                }
              />
              <p className={css.hint}>{t('formHint')}</p>
              <ProblemsHere node={node.id} />
            </>
          )}
        </div>
      </aside>
    </div>
  );
}
