import { inOrder, type Language, sayDate, sayDateTime, type Value } from '@marshrut/model';
import { localOf } from '../dates/zone.js';
import type { ExpressionType } from '../expression.js';
import { grouped, type NameOf, optionName, sayMoney, yesNo } from './say-value.js';

/** In which words, by whose clocks, and what records and people are called. */
export interface Speech {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly nameOf: NameOf;
}

/**
 * What an expression answered, as it stands in a text for people: `05.11.2026`, `500 000 ₽`, the name of an option, the title of a record.
 * What is not given, and what has no name, leaves nothing.
 */
export function sayAnswer(value: Value, type: ExpressionType, { language, timeZone, nameOf }: Speech): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return yesNo(value, language);
  const text = String(value);
  switch (type.kind) {
    case 'number':
      return type.money ? sayMoney(text, language) : grouped(text, language);
    case 'date':
      return sayDate(text, language);
    case 'dateTime':
      return sayMoment(text, timeZone, language);
    case 'choice':
      return optionName(type.options, text, language);
    case 'list': {
      const { of } = type;
      if (of.kind !== 'choice') return text;
      const keys = inOrder(of.options, text);
      return keys.map(key => optionName(of.options, key, language)).join(', ');
    }
    case 'reference':
    case 'user':
      return nameOf(text) ?? '';
    default:
      return text;
  }
}

/** An instant of a field, or the date and time an expression made. */
function sayMoment(text: string, timeZone: string, language: Language): string {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return text;
  const clocks = new Date(localOf(instant, timeZone)).toISOString();
  return sayDateTime(clocks.slice(0, 10), clocks.slice(11, 16), language);
}
