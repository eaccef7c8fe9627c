import { TextInput } from '@mantine/core';
import type { FieldType } from '@marshrut/model';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import condition from '../condition/Condition.module.css';
import { moved } from '../order/moved.js';
import { SortableRow } from '../order/SortableRow.js';
import { listOf } from './changes.js';
import css from './Rules.module.css';

interface WeightsProps {
  readonly type: FieldType;
  /** FEEL list, the weightiest first. */
  readonly values: string;
  readonly onChange: (values: string, join?: string) => void;
}

/** Answers from the weightiest to the least; of a choice its options are put in order, else values are listed. */
export function Weights({ type, values, onChange }: WeightsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const list = useId();
  const keys = [...values.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(found => JSON.parse(found[0]) as string);
  if (type.kind !== 'choice')
    return (
      <TextInput
        label={t('rules.weights')}
        description={t('rules.weightsHint')}
        classNames={{ input: condition.feel ?? '' }}
        spellCheck={false}
        maxLength={1000}
        value={values}
        onChange={event => onChange(event.currentTarget.value, 'values')}
      />
    );
  const known = type.options.filter(option => keys.includes(option.key));
  const ordered = [
    ...known.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)),
    ...type.options.filter(option => !keys.includes(option.key)),
  ];
  return (
    <fieldset className={css.weights}>
      <legend>{t('rules.weights')}</legend>
      {ordered.map((option, index) => (
        <SortableRow
          key={option.key}
          list={list}
          index={index}
          count={ordered.length}
          name={say(option.name)}
          onMove={(from, to) => onChange(listOf(moved(ordered, from, to)))}
        >
          <span className={css.weight}>{say(option.name) || option.key}</span>
        </SortableRow>
      ))}
    </fieldset>
  );
}
