import {
  type FieldType,
  inOrder,
  type Language,
  type Option,
  say,
  sayDate,
  sayDateTime,
  type Value,
} from '@marshrut/model';

/** Names of what a value only refers to: records and users by id. */
export type NameOf = (id: string) => string | undefined;

const NBSP = '\u00a0';

/** A value as people read it: `500 000 ₽`, `23.11.2026`, the name of an option. */
export function sayValue(value: Value, type: FieldType | undefined, language: Language, nameOf: NameOf): string {
  if (value === null) return '…';
  if (typeof value === 'boolean') return yesNo(value, language);
  switch (type?.kind) {
    case 'money':
      return sayMoney(String(value), language);
    case 'int':
    case 'decimal':
      return grouped(String(value), language);
    case 'date':
      return sayDate(String(value), language);
    case 'dateTime':
      return `${sayDateTime(String(value).slice(0, 10), String(value).slice(11, 16), language)} UTC`;
    case 'choice':
      return optionName(type.options, String(value), language);
    case 'many':
      return inOrder(type.options, value)
        .map(key => optionName(type.options, key, language))
        .join(', ');
    case 'reference':
    case 'user':
      return nameOf(String(value)) ?? String(value);
    default:
      return typeof value === 'number' ? grouped(String(value), language) : quoted(value, language);
  }
}

/** `500 000 ₽`; kopecks where there are any. */
export function sayMoney(digits: string, language: Language): string {
  return `${grouped(digits.replace(/\.00$/, ''), language)}${NBSP}₽`;
}

export function yesNo(value: boolean, language: Language): string {
  if (language === 'ru') return value ? 'да' : 'нет';
  return value ? 'yes' : 'no';
}

export function optionName(options: readonly Option[], key: string, language: Language): string {
  const option = options.find(candidate => candidate.key === key);
  return (option && say(option.name, language)) || key;
}

function quoted(text: string, language: Language): string {
  return language === 'ru' ? `«${text}»` : `“${text}”`;
}

export function grouped(digits: string, language: Language): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? NBSP : ',');
  return fraction === undefined ? groups : `${groups}${language === 'ru' ? ',' : '.'}${fraction}`;
}
