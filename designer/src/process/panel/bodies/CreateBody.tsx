import type { CreateSettings } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../blocks/surroundings.js';
import { EntitySelect } from '../../card/EntitySelect.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';
import { FillSection } from './FillSection.js';
import { IntoField } from './IntoField.js';

/** «Создать Обращение: вид ← …; ссылка на него — в поле …». */
export function CreateBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const [settings, change] = useSettings<CreateSettings>(node);
  const entity = entities.get(settings.entity);
  return (
    <>
      <Section title={t('whatToCreate')} property="entity">
        <EntitySelect
          value={settings.entity}
          onChange={key => change({ ...settings, entity: key, values: [], into: '' })}
        />
        {entity && (
          <div data-property="into">
            <IntoField
              label={t('createdInto')}
              entity={entity}
              into={settings.into}
              onChange={(into, newFields) => change({ ...settings, into }, newFields ? { newFields } : {})}
            />
          </div>
        )}
      </Section>
      {entity && (
        <FillSection
          entity={entity}
          record={settings.into}
          rows={settings.values}
          whole
          onChange={(values, join) => change({ ...settings, values }, join ? { join } : {})}
        />
      )}
    </>
  );
}
