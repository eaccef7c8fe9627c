import { ActionIcon, Button, Select } from '@mantine/core';
import { operandType } from '@marshrut/expressions';
import { IconFilter, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EntityField } from '../data/use-entity.js';
import { inputOf } from '../form/inputs/input-of.js';
import { useSay } from '../i18n/local-text.js';
import { type Condition, opsOf } from './filter.js';
import css from './Records.module.css';

interface FilterProps {
  readonly fields: readonly EntityField[];
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** Conditions on fields; all of them must hold. They act as soon as they have a value. */
export function Filter({ fields, conditions, onChange }: FilterProps) {
  const { t } = useTranslation('records');
  const first = fields[0];
  if (!first) return null;
  const replace = (next: Condition) =>
    onChange(conditions.map(condition => (condition.id === next.id ? next : condition)));
  const add = () =>
    onChange([
      ...conditions,
      { id: crypto.randomUUID(), field: first.key, op: opsOf[first.type.kind][0], value: null },
    ]);
  return (
    <div className={css.filter} data-open={conditions.length > 0 || undefined}>
      {conditions.map((condition, index) => (
        <ConditionRow
          key={condition.id}
          condition={condition}
          number={index + 1}
          fields={fields}
          onChange={replace}
          onRemove={() => onChange(conditions.filter(other => other.id !== condition.id))}
        />
      ))}
      <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} onClick={add}>
        {t(conditions.length === 0 ? 'filter' : 'addFilter')}
      </Button>
    </div>
  );
}

interface ConditionRowProps {
  readonly condition: Condition;
  readonly number: number;
  readonly fields: readonly EntityField[];
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

function ConditionRow({ condition, number, fields, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('records');
  const say = useSay();
  const field = fields.find(candidate => candidate.key === condition.field);
  if (!field) return null;
  const ops = opsOf[field.type.kind];
  const type =
    field.type.kind === 'number' || field.type.kind === 'longText'
      ? ({ kind: 'text' } as const)
      : operandType(field.type);
  const Input = inputOf(type.kind);
  const choose = (key: string | null) => {
    const next = fields.find(candidate => candidate.key === key);
    if (next) onChange({ ...condition, field: next.key, op: opsOf[next.type.kind][0], value: null });
  };
  return (
    <div className={css.condition}>
      <Select
        label={t('filterField')}
        searchable
        data={fields.map(({ key, name }) => ({ value: key, label: say(name) }))}
        value={condition.field}
        onChange={choose}
      />
      <Select
        label={t('filterOp')}
        data={ops.map(op => ({ value: op, label: t(op) }))}
        value={condition.op}
        onChange={op => onChange({ ...condition, op: ops.find(known => known === op) ?? ops[0] })}
      />
      {Input && condition.op !== 'IS_NULL' && (
        <Input
          type={type}
          name={`filter-${condition.id}`}
          label={t('filterValue')}
          help={undefined}
          required={false}
          value={condition.value}
          error={undefined}
          titles={new Map()}
          task={undefined}
          ref={null}
          onChange={value => onChange({ ...condition, value })}
          onBlur={() => undefined}
        />
      )}
      <ActionIcon aria-label={t('removeFilter', { number })} onClick={onRemove}>
        <IconX size={18} />
      </ActionIcon>
    </div>
  );
}
