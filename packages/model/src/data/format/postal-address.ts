import { localText } from '../../vocabulary.js';
import type { TextFormat } from './text-format.js';

/** Digits that stand first are an index, unless they are as few as those of a house. */
const BEGINS_WITH_NUMBER = /^\d{4,}/;

/** An address in one line. The index may be left out; one that stands first has six digits. */
export const postalAddress: TextFormat = {
  name: localText('Почтовый адрес', 'Postal address'),
  example: '101000, Москва, ул. Мясницкая, д. 1',
  expected: localText(
    'почтовый адрес, с индексом из 6 цифр, если он указан: 101000, Москва, ул. Мясницкая, д. 1',
    'a postal address, with an index of 6 digits where it is given: 101000, Москва, ул. Мясницкая, д. 1',
  ),
  normal(text) {
    const address = text.replace(/\s+/g, ' ');
    const index = BEGINS_WITH_NUMBER.exec(address)?.[0];
    return /\p{L}/u.test(address) && (index === undefined || index.length === 6) ? address : null;
  },
};
