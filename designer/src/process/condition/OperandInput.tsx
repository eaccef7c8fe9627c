import { ActionIcon, Menu, MultiSelect, NumberInput, TagsInput } from '@mantine/core';
import { type Operand, operandsFor, operandType, type SentenceRow } from '@marshrut/expressions';
import { type FieldType, readValue, type Value } from '@marshrut/model';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateHere } from '../../form/today.js';
import { useSay } from '../../i18n/local-text.js';
import { FieldPicker } from '../card/FieldPicker.js';
import css from './Condition.module.css';
import { differsFrom } from './comparable.js';
import { emptyOperand } from './operand.js';
import { ValueInput } from './ValueInput.js';

interface OperandInputProps {
  readonly row: SentenceRow;
  readonly type: FieldType;
  readonly onChange: (operand: Operand, join?: string) => void;
}

/** The right side of a row: a constant, a list, another field, or today plus some days. */
export function OperandInput({ row: { path, operator, operand }, type, onChange }: OperandInputProps) {
  if (operandsFor(type, operator)[0] === 'none') return null;
  return (
    <div className={css.operand}>
      <Right operand={operand} operator={operator} type={type} path={path} onChange={onChange} />
    </div>
  );
}

/** What to compare with, where there is a choice. */
export function OperandKinds({ row: { operator, operand }, type, onChange }: OperandInputProps) {
  const { t } = useTranslation('process');
  const kinds = operandsFor(type, operator);
  if (kinds.length < 2) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={28} aria-label={t('compareWith')} title={t('compareWith')}>
          <IconArrowsExchange size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('compareWith')}</Menu.Label>
        {kinds.map(kind => (
          <Menu.Item key={kind} disabled={kind === operand.kind} onClick={() => onChange(emptyOperand(kind))}>
            {t(`operand.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface RightProps extends Omit<OperandInputProps, 'row'> {
  readonly operand: Operand;
  readonly operator: SentenceRow['operator'];
  readonly path: string;
}

function Right({ operand, operator, type, path, onChange }: RightProps) {
  const { t } = useTranslation('process');
  if (operator === 'between') return <Ends operand={operand} type={type} onChange={onChange} />;
  if (operator === 'oneOf') return <Several operand={operand} type={type} onChange={onChange} />;
  if (operand.kind === 'today')
    return <Today days={operand.days} onChange={days => onChange({ kind: 'today', days })} />;
  if (operand.kind === 'path') {
    return (
      <FieldPicker
        label={t('operand.path')}
        value={operand.path}
        depth={3}
        unsuitable={(other, otherPath) => differsFrom(type, other, path === otherPath)}
        onChange={next => onChange({ kind: 'path', path: next })}
      />
    );
  }
  return (
    <ValueInput
      label={t('operand.value')}
      hideLabel
      type={operandType(type)}
      value={operand.kind === 'value' ? operand.value : null}
      onChange={value => onChange({ kind: 'value', value }, 'value')}
    />
  );
}

function Ends({ operand, type, onChange }: Omit<OperandInputProps, 'row'> & { readonly operand: Operand }) {
  const { t } = useTranslation('process');
  const [low = null, high = null] = operand.kind === 'values' ? operand.values : [];
  return (
    <>
      <ValueInput
        label={t('from')}
        hideLabel
        type={type}
        value={low}
        onChange={value => onChange({ kind: 'values', values: [value, high] }, 'low')}
      />
      <span className={css.dash}>–</span>
      <ValueInput
        label={t('to')}
        hideLabel
        type={type}
        value={high}
        onChange={value => onChange({ kind: 'values', values: [low, value] }, 'high')}
      />
    </>
  );
}

function Several({ operand, type, onChange }: Omit<OperandInputProps, 'row'> & { readonly operand: Operand }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const values = operand.kind === 'values' ? operand.values.map(value => tagOf(value, type)) : [];
  const change = (next: string[]) => {
    const read = next.map(text => readValue(type, text, dateHere()));
    onChange({ kind: 'values', values: read.flatMap(one => (one.ok ? [one.value] : [])) });
  };
  if (type.kind !== 'choice') {
    return (
      <TagsInput
        aria-label={t('operand.values')}
        placeholder={values.length === 0 ? t('typeAndEnter') : undefined}
        value={values}
        onChange={change}
      />
    );
  }
  return (
    <MultiSelect
      aria-label={t('operand.values')}
      placeholder={values.length === 0 ? t('choose') : undefined}
      data={type.options.map(({ key, name }) => ({ value: key, label: say(name) }))}
      value={values}
      onChange={change}
    />
  );
}

export function Today({ days, onChange }: { readonly days: number; readonly onChange: (days: number) => void }) {
  const { t } = useTranslation('process');
  return (
    <NumberInput
      aria-label={t('daysFromToday')}
      allowDecimal={false}
      hideControls
      min={-36_500}
      max={36_500}
      prefix={days >= 0 ? `${t('today')} + ` : `${t('today')} `}
      suffix={t('daysShort')}
      placeholder={t('today')}
      value={days === 0 ? '' : days}
      onChange={next => onChange(typeof next === 'number' ? next : 0)}
    />
  );
}

/** A value as people would type it: money without its empty kopecks. */
function tagOf(value: Value, { kind }: FieldType): string {
  return kind === 'money' ? String(value).replace(/\.00$/, '') : String(value);
}
