import { Select } from '@mantine/core';
import type { AssigneeSetting } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';

interface HowChosenProps<Setting extends AssigneeSetting> {
  readonly value: Setting;
  readonly onChange: (next: Setting) => void;
}

const ways = ['offer', 'leastLoaded', 'roundRobin'] as const;

/** How one of many is chosen: of a role, of a group, of the role it falls back to. */
export function HowChosen<Setting extends AssigneeSetting>({ value, onChange }: HowChosenProps<Setting>) {
  const { t } = useTranslation('process');
  return (
    <Select
      aria-label={t('howChosen')}
      allowDeselect={false}
      data={ways.map(way => ({ value: way, label: t(`choose.${way}`) }))}
      value={value.choose ?? 'offer'}
      onChange={way => {
        const { choose: _, ...rest } = value;
        const chosen = ways.find(one => one === way);
        onChange((chosen && chosen !== 'offer' ? { ...rest, choose: chosen } : rest) as Setting);
      }}
    />
  );
}
