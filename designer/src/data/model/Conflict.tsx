import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import type { ConflictPolicy } from '../../graphql/generated/graphql.js';
import type { Part } from './part.js';

const policies: readonly ConflictPolicy[] = ['ASK', 'MINE', 'THEIRS', 'STOP'];

/** What a task does when somebody else changed the same field meanwhile, in words. */
export function Conflict({ model }: Part) {
  const { t } = useTranslation('data');
  const { draft, edit } = model;
  return (
    <Section title={t('conflictTitle')}>
      <Radio.Group
        aria-label={t('conflictTitle')}
        value={draft.onConflict}
        onChange={value => edit(now => ({ ...now, onConflict: policies.find(policy => policy === value) ?? 'ASK' }))}
      >
        <Stack gap="sm">
          {policies.map(policy => (
            <Radio key={policy} value={policy} label={t(policy)} description={t(`${policy}Text`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Section>
  );
}
