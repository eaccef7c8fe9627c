import { feelToSentence, type Scope, sentenceToFeel } from '@marshrut/expressions';
import { chosenIn, type FieldType, manyValue, type Value } from '@marshrut/model';

/** Where a value comes from, as people choose it. Any other expression is shown as its text. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'today'; readonly days: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'text'; readonly text: string };

/** Stands for the field that is filled; no card key has such a name, for they are at most 40 letters long. */
const FILLED = 'theFieldThatIsFilledByTheValueOnTheRightSide';

/** A value is read as the right side of «field = value», which the sentences of conditions know already. */
function withFilled(scope: Scope, type: FieldType): Scope {
  return { ...scope, card: [...scope.card, { key: FILLED, name: { ru: '', en: '' }, type, use: 'variable' }] };
}

export function feelToSource(text: string, type: FieldType, scope: Scope): Source {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  if (trimmed === 'now()') return { kind: 'now' };
  if (type.kind === 'many') {
    const keys = keysOf(trimmed);
    if (keys) return { kind: 'value', value: manyValue(keys) };
  }
  const operator = type.kind === 'dateTime' ? '>=' : '=';
  const row = feelToSentence(`${FILLED} ${operator} ${trimmed}`, withFilled(scope, type))?.rows;
  const [only] = row ?? [];
  if (!only || row?.length !== 1)
    return /^[a-z]\w*(\.\w+)*$/i.test(trimmed) && !isConstant(trimmed)
      ? { kind: 'path', path: trimmed }
      : { kind: 'text', text: trimmed };
  if (only.operator === 'yes' || only.operator === 'no') return { kind: 'value', value: only.operator === 'yes' };
  if (only.operator === 'missing') return { kind: 'value', value: null };
  const { operand } = only;
  if (operand.kind === 'value' || operand.kind === 'path' || operand.kind === 'today') return operand;
  return { kind: 'text', text: trimmed };
}

/** `["phone","mail"]`: a list of texts in FEEL is one in JSON. */
function keysOf(text: string): readonly string[] | null {
  if (!/^\[\s*("(?:[^"\\]|\\.)*"\s*(,\s*"(?:[^"\\]|\\.)*"\s*)*)?\]$/.test(text)) return null;
  try {
    return JSON.parse(text) as string[];
  } catch {
    return null;
  }
}

const isConstant = (text: string) => text === 'true' || text === 'false' || text === 'null';

export function sourceToFeel(source: Source, type: FieldType, scope: Scope): string {
  if (source.kind === 'none') return '';
  if (source.kind === 'now') return 'now()';
  if (source.kind === 'text') return source.text;
  if (source.kind === 'path') return source.path;
  if (source.kind === 'value' && type.kind === 'many')
    return source.value === null ? 'null' : JSON.stringify(chosenIn(source.value));
  if (source.kind === 'value' && (source.value === null || typeof source.value === 'boolean'))
    return String(source.value);
  const sentence = { joint: 'and', rows: [{ path: FILLED, operator: 'atLeast', operand: source }] } as const;
  return sentenceToFeel(sentence, withFilled(scope, type)).replace(new RegExp(`^(date\\()?${FILLED}\\)? >= `), '');
}
