import type { FieldKind, FieldType } from '@marshrut/model';
import type { Operand, SentenceOperator } from './sentence.js';

const PRESENCE = ['given', 'missing'] as const;
const EQUALITY = ['equals', 'differs'] as const;
const ORDER = ['greater', 'atLeast', 'less', 'atMost', 'between'] as const;
const TEXT = [...EQUALITY, 'contains', 'startsWith', 'oneOf', ...PRESENCE] as const;
const NUMBER = [...EQUALITY, ...ORDER, ...PRESENCE] as const;
const ID = [...EQUALITY, ...PRESENCE] as const;

/** What may be said of a field of each kind, in the order people choose from. */
const operators: Readonly<Record<FieldKind, readonly SentenceOperator[]>> = {
  text: TEXT,
  longText: TEXT,
  phone: TEXT,
  email: TEXT,
  number: TEXT,
  int: NUMBER,
  decimal: NUMBER,
  money: NUMBER,
  bool: ['yes', 'no', ...PRESENCE],
  date: NUMBER,
  dateTime: [...ORDER, ...PRESENCE],
  choice: [...EQUALITY, 'oneOf', ...PRESENCE],
  many: ['includes', 'excludes', ...PRESENCE],
  reference: ID,
  user: ID,
  file: PRESENCE,
};

export function operatorsFor(type: FieldType): readonly SentenceOperator[] {
  return operators[type.kind];
}

/** What a row says of it one by one: of several options, that they include one. */
export function operandType(type: FieldType): FieldType {
  return type.kind === 'many' ? { kind: 'choice', options: type.options } : type;
}

/** What may stand after the operator; the first is the usual one. */
export function operandsFor(type: FieldType, operator: SentenceOperator): readonly Operand['kind'][] {
  if (operator === 'yes' || operator === 'no' || operator === 'given' || operator === 'missing') return ['none'];
  if (type.kind === 'many') return ['value'];
  if (operator === 'oneOf' || operator === 'between') return ['values'];
  return type.kind === 'date' || type.kind === 'dateTime' ? ['value', 'today', 'path'] : ['value', 'path'];
}
