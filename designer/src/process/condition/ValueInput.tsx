import { Select } from '@mantine/core';
import { type FieldType, readValue, type Value } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inputOf } from '../../form/inputs/input-of.js';
import { dateHere } from '../../form/today.js';
import { useSay } from '../../i18n/local-text.js';
import css from './Condition.module.css';

interface ValueInputProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly type: FieldType;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const noTitles: ReadonlyMap<string, string> = new Map();

/** A constant of a type, typed as in forms. What cannot be read yet stays in the input and is not a value. */
export function ValueInput({ label, hideLabel, type, value, onChange }: ValueInputProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [typed, setTyped] = useState<Value>(null);
  const change = (next: Value) => {
    const read = readValue(type, next, dateHere());
    setTyped(read.ok ? null : next);
    if (read.ok) onChange(read.value);
    else if (value !== null) onChange(null);
  };
  if (type.kind === 'choice' || type.kind === 'bool') {
    const yesNo = [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ];
    const options =
      type.kind === 'choice' ? type.options.map(({ key, name }) => ({ value: key, label: say(name) })) : yesNo;
    return (
      <Select
        {...(hideLabel ? { 'aria-label': label } : { label })}
        placeholder={t('choose')}
        data={options}
        value={value === null ? null : String(value)}
        onChange={next => change(type.kind === 'bool' ? next === 'true' : next)}
      />
    );
  }
  const Input = inputOf(type.kind === 'number' || type.kind === 'longText' ? 'text' : type.kind);
  if (!Input) return null;
  return (
    <div className={hideLabel ? css.bare : undefined}>
      <Input
        type={type}
        name={label}
        label={label}
        help={undefined}
        required={false}
        value={typed ?? value}
        error={undefined}
        titles={noTitles}
        task={undefined}
        ref={null}
        onChange={change}
        onBlur={() => undefined}
      />
    </div>
  );
}
