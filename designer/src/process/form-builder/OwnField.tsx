import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldTypeEditor } from '../card/FieldTypeEditor.js';
import { useDocument } from '../editor/editor.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import css from './FormBuilder.module.css';

/** The card field itself, behind this form: its name and type, the same everywhere in the process. */
export function OwnField({ path }: { readonly path: string }) {
  const { t } = useTranslation('process');
  const field = useDocument(state => state.diagram.card.find(one => one.key === path));
  const edit = useDocument(state => state.edit);
  const [open, setOpen] = useState(false);
  if (!field) return <p className={css.hint}>{t('fieldOfRecord')}</p>;
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <UnstyledButton className={css.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Arrow size={16} aria-hidden /> {t('fieldEverywhere')}
      </UnstyledButton>
      <Collapse expanded={open}>
        <div className={css.settings}>
          <LocalizedField
            label={t('name')}
            value={field.name}
            onChange={(text, written) =>
              edit(
                'changeCard',
                { key: path, field: { ...field, name: { ...field.name, [written]: text } } },
                `field name:${path}`,
              )
            }
          />
          <FieldTypeEditor
            type={field.type}
            onChange={type => edit('changeCard', { key: path, field: { ...field, type } }, `field type:${path}`)}
          />
        </div>
      </Collapse>
    </>
  );
}
