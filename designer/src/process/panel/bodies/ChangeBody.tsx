import type { ChangeSettings } from '@marshrut/blocks';
import { localText, type Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../blocks/surroundings.js';
import { FieldPicker } from '../../card/FieldPicker.js';
import { fieldAt } from '../../card/field-at.js';
import { useDocument } from '../../editor/editor.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';
import { FillSection } from './FillSection.js';

/** «Изменить запись, на которую ссылается поле …: результат ← …». */
export function ChangeBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const [settings, change] = useSettings<ChangeSettings>(node);
  const type = fieldAt(card, entities, settings.record)?.type;
  const entity = type?.kind === 'reference' ? entities.get(type.entity) : undefined;
  return (
    <>
      <Section title={t('whatToChange')} property="record">
        <FieldPicker
          label={t('record')}
          showLabel
          value={settings.record}
          depth={0}
          unsuitable={other => (other.kind === 'reference' ? null : localText('не запись', 'not a record'))}
          onChange={record => change({ record, values: record === settings.record ? settings.values : [] })}
        />
      </Section>
      {entity && (
        <FillSection
          entity={entity}
          record={settings.record}
          rows={settings.values}
          whole={false}
          onChange={(values, join) => change({ ...settings, values }, join ? { join } : {})}
        />
      )}
    </>
  );
}
