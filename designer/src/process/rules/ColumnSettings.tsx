import { Button, Group, TextInput } from '@mantine/core';
import { localText } from '@marshrut/model';
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../card/FieldPicker.js';
import { fieldAt } from '../card/field-at.js';
import condition from '../condition/Condition.module.css';
import { differsFrom } from '../condition/comparable.js';
import { ExpressionProblems } from '../condition/ExpressionProblems.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import { whyNotAsked } from './AddColumn.js';
import { changedColumn, movedColumn, type Side, withoutColumn } from './changes.js';
import type { RulesInHand } from './use-rules.js';
import { Weights } from './Weights.js';

interface ColumnProps {
  readonly rules: RulesInHand;
  readonly at: number;
}

interface ColumnSettingsProps extends ColumnProps {
  readonly side: Side;
  readonly onDone: () => void;
}

/** What a column is about, how it is called, where it stands. */
export function ColumnSettings({ rules, side, at, onDone }: ColumnSettingsProps) {
  const { t } = useTranslation('process');
  const { table, change } = rules;
  const column = table[side][at];
  if (!column) return null;
  const move = (to: number) => {
    change(movedColumn(table, side, at, to));
    onDone();
  };
  return (
    <>
      {side === 'inputs' ? <Asked rules={rules} at={at} /> : <Answered rules={rules} at={at} />}
      <LocalizedField
        label={t('rules.columnName')}
        autoFocus
        value={column.label}
        onChange={(text, written) =>
          change(changedColumn(table, side, at, { label: { ...column.label, [written]: text } }), `label.${side}.${at}`)
        }
      />
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          disabled={at === 0}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => move(at - 1)}
        >
          {t('rules.left')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={at === table[side].length - 1}
          leftSection={<IconArrowRight size={16} aria-hidden />}
          onClick={() => move(at + 1)}
        >
          {t('rules.right')}
        </Button>
        <Button
          variant="light"
          color="red"
          size="compact-sm"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            change(withoutColumn(table, side, at));
            onDone();
          }}
        >
          {t('rules.removeColumn')}
        </Button>
      </Group>
    </>
  );
}

/** A field to ask, or an expression to compute first. */
function Asked({ rules, at }: ColumnProps) {
  const { t } = useTranslation('process');
  const { table, scope, change, askedType } = rules;
  const expression = table.inputs[at]?.expression ?? '';
  if (!askedType(expression))
    return (
      <div>
        <TextInput
          label={t('rules.expression')}
          description={t('rules.expressionHint')}
          classNames={{ input: condition.feel ?? '' }}
          spellCheck={false}
          maxLength={1000}
          data-autofocus
          value={expression}
          onChange={event =>
            change(changedColumn(table, 'inputs', at, { expression: event.currentTarget.value }), `expression.${at}`)
          }
        />
        <ExpressionProblems text={expression} expect="value" />
      </div>
    );
  return (
    <FieldPicker
      label={t('rules.whichAsked')}
      showLabel
      value={expression}
      depth={3}
      unsuitable={whyNotAsked}
      onChange={path =>
        change(
          changedColumn(table, 'inputs', at, {
            expression: path,
            label: fieldAt(scope.card, scope.entities, path)?.name ?? localText('', ''),
          }),
        )
      }
    />
  );
}

/** The card field the answer is put into, and what weighs more where that counts. */
function Answered({ rules, at }: ColumnProps) {
  const { t } = useTranslation('process');
  const { table, scope, change, answeredType } = rules;
  const output = table.outputs[at];
  if (!output) return null;
  return (
    <>
      <FieldPicker
        label={t('rules.whichAnswered')}
        showLabel
        value={output.field ?? ''}
        depth={0}
        newType={output.type}
        unsuitable={(type, path) =>
          table.outputs.some(other => other.field === path)
            ? localText('уже заполняется', 'filled already')
            : table.aggregate === 'count'
              ? null
              : differsFrom(output.type, type)
        }
        onChange={path => {
          const field = scope.card.find(one => one.key === path);
          if (field) change(changedColumn(table, 'outputs', at, { field: path, type: field.type, label: field.name }));
        }}
      />
      {table.hit === 'PRIORITY' && (
        <Weights
          type={answeredType(output)}
          values={output.values ?? ''}
          onChange={(values, join) => change(changedColumn(table, 'outputs', at, { values }), join && `${join}.${at}`)}
        />
      )}
    </>
  );
}
