import { Button } from '@mantine/core';
import { type FieldType, localText } from '@marshrut/model';
import { IconMathFunction } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../card/FieldPicker.js';
import { fieldAt } from '../card/field-at.js';
import type { Side } from './changes.js';
import { withColumn } from './changes.js';
import css from './Rules.module.css';
import type { RulesInHand } from './use-rules.js';

interface AddColumnProps {
  readonly rules: RulesInHand;
  readonly side: Side;
  readonly onDone: () => void;
}

/** The field a new column is about: one to ask, or one to fill. */
export function AddColumn({ rules, side, onDone }: AddColumnProps) {
  const { t } = useTranslation('process');
  const { table, scope, change } = rules;
  const taken = new Set(table.outputs.map(output => output.field));
  const add = (path: string) => {
    const field = fieldAt(scope.card, scope.entities, path);
    const label = field?.name ?? localText('', '');
    if (side === 'inputs') change(withColumn(table, 'inputs', { label, expression: path }));
    else change(withColumn(table, 'outputs', { label, field: path, type: field?.type ?? { kind: 'text' } }));
    onDone();
  };
  if (side === 'outputs')
    return (
      <FieldPicker
        label={t('rules.whichAnswered')}
        showLabel
        value=""
        depth={0}
        newType={{ kind: 'text' }}
        unsuitable={(_, path) =>
          taken.has(path)
            ? localText('уже заполняется', 'filled already')
            : scope.card.find(field => field.key === path)?.use === 'constant'
              ? localText('постоянное', 'a constant')
              : null
        }
        onChange={add}
      />
    );
  return (
    <>
      <FieldPicker
        label={t('rules.whichAsked')}
        showLabel
        value=""
        depth={3}
        newType={{ kind: 'text' }}
        unsuitable={whyNotAsked}
        onChange={add}
      />
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        className={css.asText}
        leftSection={<IconMathFunction size={16} aria-hidden />}
        onClick={() => {
          change(withColumn(table, 'inputs', { label: localText('Расчёт', 'Computed'), expression: '' }));
          onDone();
        }}
      >
        {t('rules.addComputed')}
      </Button>
    </>
  );
}

/** Of a record only its fields can be compared. */
export function whyNotAsked(type: FieldType) {
  return type.kind === 'reference' ? localText('возьмите поле этой записи', 'take a field of this record') : null;
}
