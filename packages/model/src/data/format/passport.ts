import { localText } from '../../vocabulary.js';
import { numberIn } from './digits.js';
import type { TextFormat } from './text-format.js';

const MASK = '#### ######';

/** Series and number; the series people write as `45 10` too. */
export const passport: TextFormat = {
  name: localText('Серия и номер паспорта', 'Passport series and number'),
  mask: MASK,
  example: '4510 123456',
  expected: localText(
    'серия и номер паспорта из 4 и 6 цифр, как 4510 123456',
    'a passport series of 4 digits and number of 6, such as 4510 123456',
  ),
  normal: numberIn(MASK),
};
