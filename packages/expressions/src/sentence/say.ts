import { type FieldType, type Language, say } from '@marshrut/model';
import type { Scope } from '../expression.js';
import { fieldsAlong, fieldTypeAt } from '../scope.js';
import { type NameOf, sayValue } from './say-value.js';
import type { Operand, Sentence, SentenceRow } from './sentence.js';
import { joints, operatorWord, todayWords } from './words.js';

/** «Сумма больше 500 000 ₽ и Тип = ВИП». `nameOf` tells the names of records and users; without it ids are shown. */
export function saySentence(
  { joint, rows }: Sentence,
  scope: Scope,
  language: Language,
  nameOf: NameOf = () => undefined,
): string {
  if (rows.length === 0) return language === 'ru' ? 'всегда' : 'always';
  return rows.map(row => sayRow(row, scope, language, nameOf)).join(` ${joints[language][joint]} `);
}

function sayRow({ path, operator, operand }: SentenceRow, scope: Scope, language: Language, nameOf: NameOf): string {
  const type = fieldTypeAt(path, scope);
  const time = type?.kind === 'date' || type?.kind === 'dateTime';
  const head = `${sayPath(path, scope, language)} ${operatorWord(operator, time, language)}`;
  if (operator === 'given' || operator === 'missing' || operator === 'yes' || operator === 'no') return head;
  if (operator === 'between') return `${head} ${sayEnds(operand, type, language, nameOf)}`;
  return `${head} ${sayOperand(operand, type, scope, language, nameOf)}`;
}

/** `Заявитель → Телефон`; a name that is not in the scope is shown as it is. */
export function sayPath(path: string, scope: Scope, language: Language): string {
  const along = fieldsAlong(path, scope);
  return along ? along.map(field => say(field.name, language) || field.key).join(' → ') : path;
}

/** «30 000 ₽ до 50 000 ₽»: the word before the first end is the operator's. */
export function sayEnds(operand: Operand, type: FieldType | undefined, language: Language, nameOf: NameOf): string {
  const [low = null, high = null] = operand.kind === 'values' ? operand.values : [];
  const [from, to] = [low, high].map(value => sayValue(value, type, language, nameOf));
  return `${from} ${language === 'ru' ? 'до' : 'to'} ${to}`;
}

export function sayOperand(
  operand: Operand,
  type: FieldType | undefined,
  scope: Scope,
  language: Language,
  nameOf: NameOf,
): string {
  switch (operand.kind) {
    case 'none':
      return '…';
    case 'value':
      return sayValue(operand.value, type, language, nameOf);
    case 'values':
      return operand.values.map(value => sayValue(value, type, language, nameOf)).join(', ') || '…';
    case 'path':
      return sayPath(operand.path, scope, language);
    case 'today':
      return todayWords(operand.days, language);
  }
}
