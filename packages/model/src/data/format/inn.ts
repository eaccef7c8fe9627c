import { localText } from '../../vocabulary.js';
import { digitsOf } from './digits.js';
import type { TextFormat } from './text-format.js';

/** Weights of the check digits: order of the Federal Tax Service ММВ-7-6/435@, appendix. The last ones weigh the digits next to them. */
const WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

export const inn: TextFormat = {
  name: localText('ИНН', 'Taxpayer number (INN)'),
  mask: '############',
  example: '0000000018',
  expected: localText(
    'ИНН из 10 цифр организации или 12 цифр человека с верными контрольными цифрами',
    'a taxpayer number (INN) of 10 digits of an organisation or 12 of a person, with right check digits',
  ),
  normal(text) {
    const digits = digitsOf(text);
    if (digits === null || /^0+$/.test(digits)) return null;
    if (digits.length === 10) return checks(digits, 9) ? digits : null;
    return digits.length === 12 && checks(digits, 10) && checks(digits, 11) ? digits : null;
  },
};

/** The digit at `place` is the weighted sum of those before it, modulo 11 and then 10. */
function checks(digits: string, place: number): boolean {
  const weights = WEIGHTS.slice(WEIGHTS.length - place);
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (sum % 11) % 10 === Number(digits[place]);
}
