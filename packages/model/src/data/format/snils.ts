import { localText } from '../../vocabulary.js';
import { numberIn } from './digits.js';
import type { TextFormat } from './text-format.js';

const MASK = '###-###-### ##';
/** Numbers up to it were given before there were check numbers. */
const LAST_UNCHECKED = 1_001_998;

export const snils: TextFormat = {
  name: localText('СНИЛС', 'Insurance number (SNILS)'),
  mask: MASK,
  example: '112-233-445 95',
  expected: localText(
    'СНИЛС из 11 цифр с верным контрольным числом, как 112-233-445 95',
    'an insurance number (SNILS) of 11 digits with a right check number, such as 112-233-445 95',
  ),
  normal: numberIn(MASK, checks),
};

/** Each of nine digits weighs its place from the end; the sum modulo 101 is the check number, 100 being 00. */
function checks(digits: string): boolean {
  const number = Number(digits.slice(0, 9));
  if (number <= LAST_UNCHECKED) return number > 0;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return (sum % 101) % 100 === Number(digits.slice(9));
}
