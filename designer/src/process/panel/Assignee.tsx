import { Select } from '@mantine/core';
import type { AssigneeSetting } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { HowChosen } from './assignee/HowChosen.js';
import { NamedPerson } from './assignee/NamedPerson.js';
import { PoolRow } from './assignee/PoolRow.js';
import { SomeoneRow } from './assignee/SomeoneRow.js';
import css from './Panel.module.css';

interface AssigneeProps {
  readonly label: string;
  readonly value: AssigneeSetting;
  readonly onChange: (next: AssigneeSetting) => void;
}

const kinds = ['role', 'group', 'user', 'initiator', 'performer', 'manager', 'field'] as const;

const fresh: Record<AssigneeSetting['to'], AssigneeSetting> = {
  role: { to: 'role', role: '' },
  group: { to: 'group', group: '' },
  user: { to: 'user', user: '' },
  initiator: { to: 'initiator' },
  performer: { to: 'performer', step: '' },
  manager: { to: 'manager', of: { to: 'initiator' } },
  field: { to: 'field', field: '' },
};

/** «Выполняет любой с ролью Секретарь, у кого меньше задач»: a sentence of choosers, and who that is today. */
export function Assignee({ label, value, onChange }: AssigneeProps) {
  const { t } = useTranslation('process');
  return (
    <>
      <div className={css.sentence}>
        <Select
          aria-label={label}
          allowDeselect={false}
          data={kinds.map(kind => ({ value: kind, label: t(`assignee.${kind}`) }))}
          value={value.to}
          onChange={to => to && onChange(fresh[to as AssigneeSetting['to']])}
        />
        <Whose value={value} onChange={onChange} />
      </div>
      <Fallback value={value} onChange={onChange} />
    </>
  );
}

type WhoseProps = Omit<AssigneeProps, 'label'>;

function Whose({ value, onChange }: WhoseProps) {
  switch (value.to) {
    case 'role':
    case 'group':
      return <PoolRow value={value} onChange={onChange} />;
    case 'user':
      return <NamedPerson id={value.user} onChange={user => onChange({ ...value, user })} />;
    case 'manager':
      return <SomeoneRow value={value.of} chosen onChange={of => onChange({ ...value, of })} />;
    default:
      return <SomeoneRow value={value} onChange={someone => onChange({ ...value, ...someone } as AssigneeSetting)} />;
  }
}

/** Who gets it where nobody is found; a role or a group that is offered to all waits in a queue instead. */
function Fallback({ value, onChange }: WhoseProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles } = useSurroundings();
  const pooled = value.to === 'role' || value.to === 'group';
  if (pooled && (value.choose ?? 'offer') === 'offer') return null;
  return (
    <>
      <Select
        mt="xs"
        mb="xs"
        label={t('fallback')}
        description={t('fallbackHint')}
        placeholder={t('fallbackNone')}
        searchable
        clearable
        data={roles.map(role => ({ value: role.key, label: say(role.name) }))}
        value={value.fallback ?? null}
        onChange={role => onChange(withFallback(value, role ?? undefined))}
      />
      {!pooled && value.fallback && <HowChosen value={value} onChange={onChange} />}
    </>
  );
}

function withFallback<Setting extends AssigneeSetting>(setting: Setting, fallback: string | undefined): Setting {
  const { fallback: _, ...rest } = setting;
  return (fallback ? { ...rest, fallback } : rest) as Setting;
}
