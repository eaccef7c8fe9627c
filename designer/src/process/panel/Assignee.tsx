import { Select } from '@mantine/core';
import type { AssigneeSetting } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { FieldPicker } from '../card/FieldPicker.js';
import css from './Panel.module.css';
import { RoleAnswer } from './RoleAnswer.js';

interface AssigneeProps {
  readonly label: string;
  readonly value: AssigneeSetting;
  readonly onChange: (next: AssigneeSetting) => void;
}

const fresh: Record<AssigneeSetting['to'], AssigneeSetting> = {
  role: { to: 'role', role: '' },
  field: { to: 'field', field: '' },
  initiator: { to: 'initiator' },
};

/** «Выполняет любой с ролью Секретарь»: a sentence, and who that is today. */
export function Assignee({ label, value, onChange }: AssigneeProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles } = useSurroundings();
  return (
    <>
      <div className={css.sentence}>
        <Select
          aria-label={label}
          data={[
            { value: 'role', label: t('assignee.role') },
            { value: 'field', label: t('assignee.field') },
            { value: 'initiator', label: t('assignee.initiator') },
          ]}
          value={value.to}
          onChange={to => to && onChange(fresh[to as AssigneeSetting['to']])}
        />
        {value.to === 'role' && (
          <Select
            aria-label={t('role')}
            placeholder={t('chooseRole')}
            searchable
            data={roles.map(role => ({ value: role.key, label: say(role.name) }))}
            value={value.role || null}
            onChange={role => onChange({ to: 'role', role: role ?? '' })}
          />
        )}
        {value.to === 'field' && (
          <FieldPicker
            label={t('assignee.field')}
            value={value.field}
            depth={0}
            unsuitable={type =>
              type.kind === 'user' ? null : localText('в нём не человек', 'it does not hold a person')
            }
            newType={{ kind: 'user' }}
            onChange={field => onChange({ to: 'field', field })}
          />
        )}
      </div>
      {value.to === 'role' && <RoleAnswer role={value.role} />}
      {value.to === 'initiator' && <div className={css.answer}>{t('initiatorHint')}</div>}
    </>
  );
}
