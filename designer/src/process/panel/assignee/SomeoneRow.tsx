import { Select } from '@mantine/core';
import type { Someone } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../../card/FieldPicker.js';
import { useDocument } from '../../editor/editor.js';
import { NodeSelect } from '../inputs/NodeSelect.js';
import css from '../Panel.module.css';

interface SomeoneRowProps {
  readonly value: Someone;
  /** Whose manager it is is chosen here, too. */
  readonly chosen?: boolean;
  readonly onChange: (next: Someone) => void;
}

const kinds = ['initiator', 'performer', 'field'] as const;

const fresh: Record<Someone['to'], Someone> = {
  initiator: { to: 'initiator' },
  performer: { to: 'performer', step: '' },
  field: { to: 'field', field: '' },
};

/** A person the case knows of: who started it, who did a task, whom a field names. Who that is is told by the case. */
export function SomeoneRow({ value, chosen = false, onChange }: SomeoneRowProps) {
  const { t } = useTranslation('process');
  const tasks = useDocument(state => state.diagram.nodes).filter(({ block }) => block === 'task');
  return (
    <>
      {chosen && (
        <Select
          aria-label={t('whoseManager')}
          allowDeselect={false}
          data={kinds.map(kind => ({ value: kind, label: t(`managerOf.${kind}`) }))}
          value={value.to}
          onChange={to => to && onChange(fresh[to as Someone['to']])}
        />
      )}
      {value.to === 'performer' && (
        <NodeSelect
          label={t('whichTask')}
          placeholder={t('chooseTask')}
          nodes={tasks}
          value={value.step}
          onChange={step => onChange({ to: 'performer', step })}
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
      <div className={css.answer}>{t(chosen ? 'managerHint' : `${value.to}Hint`)}</div>
    </>
  );
}
