import { type FieldType, filesIn, inOrder, type Value } from '@marshrut/model';
import { say } from '../i18n/local-text.js';
import type { Titles } from './field.js';
import { groupThousands } from './text/number-text.js';
import { maskPhone } from './text/phone-text.js';
import { shownDate, shownDateTime } from './text/shown-date.js';

interface ValueWords {
  readonly yes: string;
  readonly no: string;
}

/** A value in words for reading: `1 234,50 ₽`, «Почта», `23.11.2026`, `23 Nov 2026`. Empty text for "not given". */
export function showValue(type: FieldType, value: Value, titles: Titles, words: ValueWords): string {
  if (value === null || value === '') return '';
  const text = String(value);
  switch (type.kind) {
    case 'bool':
      return value === true ? words.yes : words.no;
    case 'date':
      return shownDate(text);
    case 'dateTime':
      return shownDateTime(text);
    case 'money':
      return `${groupThousands(text)}\u00a0₽`;
    case 'int':
    case 'decimal':
      return groupThousands(text);
    case 'phone':
      return maskPhone(text);
    case 'choice':
      return say(type.options.find(option => option.key === value)?.name) || text;
    case 'many':
      return inOrder(type.options, text)
        .map(key => say(type.options.find(option => option.key === key)?.name) || key)
        .join(', ');
    case 'file':
      return filesIn(text)
        .map(id => titles.get(id) ?? id)
        .join(', ');
    case 'reference':
    case 'user':
      return titles.get(text) ?? text;
    case 'text':
    case 'longText':
    case 'email':
    case 'number':
      return text;
  }
}
