import { Radio, Stack } from '@mantine/core';
import type { FindSettings } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../blocks/surroundings.js';
import { EntitySelect } from '../../card/EntitySelect.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';
import { AssignmentRows } from './AssignmentRows.js';
import { IntoField } from './IntoField.js';
import { useReferenceTo } from './use-reference-to.js';

/** «Найти Гражданина, у которого фамилия = …; найденное — в поле …; спросить, если нашлось несколько». */
export function FindBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const [settings, change] = useSettings<FindSettings>(node);
  const referenceTo = useReferenceTo();
  const entity = entities.get(settings.entity);
  return (
    <>
      <Section title={t('whatToFind')} property="entity">
        <EntitySelect
          value={settings.entity}
          onChange={key => change({ ...settings, entity: key, where: [], into: referenceTo(key) })}
        />
      </Section>
      {entity && (
        <>
          <Section title={t('where')} property="where">
            <AssignmentRows
              entity={entity}
              numbers
              at="where"
              addLabel={t('addCriterion')}
              rows={settings.where.map(({ field, equals }) => ({ field, value: equals }))}
              onChange={(rows, join) =>
                change(
                  { ...settings, where: rows.map(({ field, value }) => ({ field, equals: value })) },
                  join ? { join } : {},
                )
              }
            />
          </Section>
          <Section title={t('result')} property="into">
            <IntoField
              label={t('foundInto')}
              entity={entity}
              into={settings.into}
              onChange={(into, newFields) => change({ ...settings, into }, newFields ? { newFields } : {})}
            />
            <Radio.Group
              label={t('askPerson')}
              value={settings.ask}
              onChange={ask => change({ ...settings, ask: ask as FindSettings['ask'] })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="always" label={t('ask.always')} />
                <Radio value="several" label={t('ask.several')} />
              </Stack>
            </Radio.Group>
          </Section>
        </>
      )}
    </>
  );
}
