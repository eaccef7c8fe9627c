import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../blocks/settings-of.js';
import { Section } from './Section.js';

type Withdrawal = NonNullable<SettingsOf<'start'>['withdrawal']>;

interface WithdrawalSectionProps {
  readonly value: Withdrawal;
  readonly onChange: (next: Withdrawal) => void;
}

const ways = ['unbound', 'always', 'never'] as const satisfies readonly Withdrawal[];

/** How long whoever began a case may take it back. */
export function WithdrawalSection({ value, onChange }: WithdrawalSectionProps) {
  const { t } = useTranslation('process');
  return (
    <Section title={t('withdrawal')} property="withdrawal">
      <Select
        label={t('withdrawalUntil')}
        description={t('withdrawalHint')}
        allowDeselect={false}
        data={ways.map(way => ({ value: way, label: t(`withdrawal_${way}`) }))}
        value={value}
        onChange={next => next && onChange(next)}
      />
    </Section>
  );
}
