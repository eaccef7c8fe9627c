import './words.js';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entity } from '../data/use-entity.js';
import { useSay } from '../i18n/local-text.js';
import { RecordOrigin } from './Origin.js';
import { Why } from './Why.js';

/** Each field of a record card by its name: a click tells where its value comes from. */
export function WhyFields({ entity, record }: { readonly entity: Entity; readonly record: string }) {
  const { t } = useTranslation('why');
  const say = useSay();
  return (
    <Group gap={6} mt="md" role="group" aria-label={t('of')}>
      <Text size="sm" c="dimmed">
        {t('of')}:
      </Text>
      {entity.fields.map(({ key, name }) => (
        <Why key={key} name={say(name)} named>
          <RecordOrigin entity={entity.key} record={record} field={key} />
        </Why>
      ))}
    </Group>
  );
}
