import { ActionIcon, Select } from '@mantine/core';
import {
  operandsFor,
  operatorsFor,
  operatorWord,
  type SentenceOperator,
  type SentenceRow,
} from '@marshrut/expressions';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { FieldPicker } from '../card/FieldPicker.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import css from './Condition.module.css';
import { OperandInput, OperandKinds } from './OperandInput.js';
import { emptyOperand } from './operand.js';

interface ConditionRowProps {
  readonly row: SentenceRow;
  readonly onField: (path: string) => void;
  readonly onChange: (row: SentenceRow, join?: string) => void;
  readonly onRemove: () => void;
}

/** «Сумма — больше — 500 000 ₽». */
export function ConditionRow({ row, onField, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('process');
  const language = useLanguage();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const type = fieldAt(card, entities, row.path)?.type;
  if (!type) return null;
  const time = type.kind === 'date' || type.kind === 'dateTime';
  const choose = (operator: SentenceOperator) => {
    const kinds = operandsFor(type, operator);
    const operand = kinds.includes(row.operand.kind) ? row.operand : emptyOperand(kinds[0] ?? 'none');
    onChange({ ...row, operator, operand });
  };
  return (
    <div className={css.row}>
      <div className={css.between}>
        <FieldPicker label={t('field')} value={row.path} depth={3} onChange={onField} />
        <OperandKinds row={row} type={type} onChange={operand => onChange({ ...row, operand })} />
        <ActionIcon size={28} aria-label={t('removeCondition')} onClick={onRemove}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <div
        className={css.comparison}
        data-alone={row.operand.kind === 'none' && operandsFor(type, row.operator)[0] === 'none' ? true : undefined}
      >
        <Select
          aria-label={t('operator')}
          data={operatorsFor(type).map(operator => ({
            value: operator,
            label: t(`operator.${operator}`, { defaultValue: operatorWord(operator, time, language) }),
          }))}
          value={row.operator}
          onChange={operator => operator && choose(operator as SentenceOperator)}
        />
        <OperandInput row={row} type={type} onChange={(operand, join) => onChange({ ...row, operand }, join)} />
      </div>
    </div>
  );
}
