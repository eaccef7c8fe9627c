import type { TableRule } from '@marshrut/model';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AnsweredCell, AskedCell, NoteCell } from './Cells.js';
import { movedRule } from './changes.js';
import type { Open } from './opened.js';
import css from './Rules.module.css';
import type { Troubles } from './troubles.js';
import { useCarrying } from './use-carrying.js';
import type { RulesInHand } from './use-rules.js';

interface RuleRowProps {
  readonly rules: RulesInHand;
  readonly row: number;
  readonly rule: TableRule;
  /** It answered the example values. */
  readonly hit: boolean;
  readonly troubles: Troubles;
  readonly onOpen: Open;
}

/** One rule: its number, what it asks, what it answers, and a note. */
export function RuleRow({ rules, row, rule, hit, troubles, onOpen }: RuleRowProps) {
  const { t } = useTranslation('process');
  const { table, scope, change, node, askedType, answeredType } = rules;
  const carrying = useCarrying(`${node.id}.rules`, row, 'y', (from, to) => change(movedRule(table, from, to)));
  const trouble = troubles.at(`rules.${row}`);
  const number = String(row + 1);
  const inputs = table.inputs.length;
  const label = [
    t('rules.row', { number }),
    hit && t('rules.rowAnswers'),
    trouble && t(trouble === 'error' ? 'rules.rowError' : 'rules.rowWarning'),
  ];
  return (
    <tr data-hit={hit || undefined} data-property={`table.rules.${row}`} {...carrying.place}>
      <th scope="row" className={css.number} data-trouble={trouble}>
        <button
          type="button"
          tabIndex={-1}
          className={css.rowName}
          data-cell={`${row}.0`}
          aria-label={label.filter(Boolean).join(', ')}
          {...carrying.handle}
          onClick={event => onOpen({ kind: 'row', row }, event.currentTarget)}
        >
          {number}
          {hit ? (
            <IconCheck size={14} stroke={2.5} aria-hidden />
          ) : (
            trouble && <IconAlertTriangle size={14} aria-hidden />
          )}
        </button>
      </th>
      {table.inputs.map((input, at) => (
        <AskedCell
          key={input.id}
          row={row}
          at={at}
          place={`${row}.${1 + at}`}
          property={`table.rules.${row}.when.${at}`}
          trouble={troubles.at(`rules.${row}.when.${at}`)}
          text={rule.when[at] ?? ''}
          type={askedType(input.expression)}
          scope={scope}
          onOpen={onOpen}
        />
      ))}
      {inputs === 0 && <td />}
      {table.outputs.map((output, at) => (
        <AnsweredCell
          key={output.id}
          row={row}
          at={at}
          place={`${row}.${1 + inputs + at}`}
          property={`table.rules.${row}.gives.${at}`}
          trouble={troubles.at(`rules.${row}.gives.${at}`)}
          text={rule.gives[at] ?? ''}
          type={answeredType(output)}
          scope={scope}
          onOpen={onOpen}
        />
      ))}
      {table.outputs.length === 0 && <td />}
      <NoteCell row={row} place={`${row}.${1 + inputs + table.outputs.length}`} note={rule.note} onOpen={onOpen} />
    </tr>
  );
}
