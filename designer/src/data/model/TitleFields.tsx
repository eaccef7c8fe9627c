import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import { useSay } from '../../i18n/local-text.js';
import { FieldPicker } from './FieldPicker.js';
import type { Part } from './part.js';

const MOST = 6;

export function TitleFields({ model, problems }: Part) {
  const { t } = useTranslation('data');
  const say = useSay();
  const { draft, edit } = model;
  const names = draft.title.flatMap(id => say(draft.fields.find(field => field.id === id)?.name) || []);
  return (
    <Section title={t('titleTitle')}>
      <FieldPicker
        label={t('titleFields')}
        help={t('titleHelp')}
        fields={draft.fields}
        value={draft.title}
        max={MOST}
        error={problems.within('title')[0]?.message}
        onChange={title => edit(now => ({ ...now, title }))}
      />
      {names.length > 0 && (
        <Text mt="sm" c="dimmed">
          {t('titleExample', { example: names.map(name => `‹${name}›`).join(' ') })}
        </Text>
      )}
    </Section>
  );
}
