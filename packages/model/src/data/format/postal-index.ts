import { localText } from '../../vocabulary.js';
import { numberIn } from './digits.js';
import type { TextFormat } from './text-format.js';

const MASK = '######';

export const postalIndex: TextFormat = {
  name: localText('Почтовый индекс', 'Postal index'),
  mask: MASK,
  example: '101000',
  expected: localText('почтовый индекс из 6 цифр, как 101000', 'a postal index of 6 digits, such as 101000'),
  normal: numberIn(MASK),
};
