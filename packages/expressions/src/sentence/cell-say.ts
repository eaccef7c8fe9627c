import type { FieldType, Language } from '@marshrut/model';
import type { Scope } from '../expression.js';
import type { CellOperator, CellSentence } from './cell.js';
import { sayEnds, sayOperand } from './say.js';
import type { NameOf } from './say-value.js';
import { operatorWord } from './words.js';

/** Words of a cell where they differ from those of a sentence, which names its field first. */
const words = {
  ru: { any: 'любое', equals: '', oneOf: '', differs: 'не', noneOf: 'кроме', yes: 'да', no: 'нет', between: 'от' },
  en: { any: 'any', equals: '', oneOf: '', differs: 'not', noneOf: 'all but', yes: 'yes', no: 'no', between: 'from' },
} satisfies Readonly<Record<Language, Partial<Readonly<Record<CellOperator, string>>>>>;

/** «больше 500 000 ₽», «кроме Жалоба, Заявление»: a cell as people read it. */
export function sayCell(
  { operator, operand }: CellSentence,
  type: FieldType,
  scope: Scope,
  language: Language,
  nameOf: NameOf = () => undefined,
): string {
  const word = isOwn(operator) ? words[language][operator] : common(operator, type, language);
  if (operand.kind === 'none') return word;
  const right =
    operator === 'between'
      ? sayEnds(operand, type, language, nameOf)
      : sayOperand(operand, type, scope, language, nameOf);
  return word ? `${word} ${right}` : right;
}

function isOwn(operator: CellOperator): operator is keyof typeof words.ru {
  return Object.hasOwn(words.ru, operator);
}

function common(operator: Exclude<CellOperator, keyof typeof words.ru>, type: FieldType, language: Language): string {
  const word = operatorWord(operator, type.kind === 'date' || type.kind === 'dateTime', language);
  return language === 'en' ? word.replace(/^is /, '') : word;
}
