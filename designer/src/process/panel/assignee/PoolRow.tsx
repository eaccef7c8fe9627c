import { Select } from '@mantine/core';
import type { AssigneeSetting } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { useSurroundings } from '../../blocks/surroundings.js';
import { PeopleAnswer } from '../RoleAnswer.js';
import { HowChosen } from './HowChosen.js';

type PoolSetting = Extract<AssigneeSetting, { to: 'role' | 'group' }>;

interface PoolRowProps {
  readonly value: PoolSetting;
  readonly onChange: (next: PoolSetting) => void;
}

/** Which role or group, and how one of its people is chosen; who they are today. */
export function PoolRow({ value, onChange }: PoolRowProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles, groups } = useSurroundings();
  const [key, known] = value.to === 'role' ? [value.role, roles] : [value.group, groups];
  const choose = value.choose ?? 'offer';
  return (
    <>
      <Select
        aria-label={t(value.to)}
        placeholder={t(value.to === 'role' ? 'chooseRole' : 'chooseGroup')}
        searchable
        nothingFoundMessage={t('nothingFound')}
        data={known.map(one => ({ value: one.key, label: say(one.name) }))}
        value={key || null}
        onChange={chosen =>
          onChange(value.to === 'role' ? { ...value, role: chosen ?? '' } : { ...value, group: chosen ?? '' })
        }
      />
      <HowChosen value={value} onChange={onChange} />
      {key !== '' && (
        <PeopleAnswer
          among={value.to === 'role' ? { role: key } : { group: key }}
          stops={choose !== 'offer' && !value.fallback}
        />
      )}
    </>
  );
}
