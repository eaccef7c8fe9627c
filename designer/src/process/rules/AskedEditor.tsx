import { Button, Select } from '@mantine/core';
import {
  type CellOperator,
  type CellSentence,
  cellOperandsFor,
  cellOperatorsFor,
  cellToFeel,
  feelToCell,
  operatorWord,
  type Scope,
} from '@marshrut/expressions';
import type { FieldType } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { OperandInput, OperandKinds } from '../condition/OperandInput.js';
import { emptyOperand } from '../condition/operand.js';
import { CellText } from './CellText.js';
import css from './Rules.module.css';

interface AskedEditorProps {
  readonly label: string;
  readonly path: string;
  /** Undefined for an input that is computed: its cells are texts. */
  readonly type: FieldType | undefined;
  readonly text: string;
  readonly scope: Scope;
  readonly onChange: (text: string, join?: string) => void;
}

/** A cell of what is asked: how to compare and with what; as FEEL text where it says more, or where somebody prefers it. */
export function AskedEditor({ label, path, type, text, scope, onChange }: AskedEditorProps) {
  const { t } = useTranslation('process');
  const [asText, setAsText] = useState(false);
  const [written, setWritten] = useState<{ readonly text: string; readonly said: CellSentence } | null>(null);
  const said = written?.text === text ? written.said : type ? feelToCell(text, type, scope) : null;
  if (!type || !said || asText)
    return (
      <CellText
        label={label}
        text={text}
        onChange={next => onChange(next, 'text')}
        onWords={type && said ? () => setAsText(false) : null}
      />
    );
  const write = (next: CellSentence, join?: string) => {
    const feel = cellToFeel(next, type);
    setWritten({ text: feel, said: next });
    onChange(feel, join);
  };
  const choose = (operator: CellOperator) => {
    const kinds = cellOperandsFor(type, operator);
    const kept = kinds.includes(said.operand.kind) && said.operand.kind !== 'none';
    write({ operator, operand: kept ? said.operand : emptyOperand(kinds[0] ?? 'none') });
  };
  const row = { path, operator: comparable(said.operator), operand: said.operand };
  return (
    <>
      <div className={css.between}>
        <CellOperators label={label} type={type} value={said.operator} onChange={choose} />
        <OperandKinds row={row} type={type} onChange={operand => write({ ...said, operand })} />
      </div>
      <OperandInput row={row} type={type} onChange={(operand, join) => write({ ...said, operand }, join)} />
      <Button variant="subtle" color="gray" size="compact-xs" className={css.asText} onClick={() => setAsText(true)}>
        {t('asText')}
      </Button>
    </>
  );
}

/** The right side of a cell is that of a sentence. */
function comparable(operator: CellOperator): Exclude<CellOperator, 'any' | 'noneOf'> {
  return operator === 'noneOf' ? 'oneOf' : operator === 'any' ? 'given' : operator;
}

interface CellOperatorsProps {
  readonly label: string;
  readonly type: FieldType;
  readonly value: CellOperator;
  readonly onChange: (operator: CellOperator) => void;
}

function CellOperators({ label, type, value, onChange }: CellOperatorsProps) {
  const { t } = useTranslation('process');
  const language = useLanguage();
  const time = type.kind === 'date' || type.kind === 'dateTime';
  const wordOf = (operator: CellOperator) =>
    operator === 'any' || operator === 'noneOf'
      ? t(`rules.operator.${operator}`)
      : t(`operator.${operator}`, { defaultValue: operatorWord(operator, time, language) });
  return (
    <Select
      aria-label={`${label}: ${t('operator')}`}
      data-autofocus
      maxDropdownHeight={360}
      data={cellOperatorsFor(type).map(operator => ({ value: operator, label: wordOf(operator) }))}
      value={value}
      onChange={operator => operator && onChange(operator as CellOperator)}
    />
  );
}
