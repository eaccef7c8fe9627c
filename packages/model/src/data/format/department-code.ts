import { localText } from '../../vocabulary.js';
import { numberIn } from './digits.js';
import type { TextFormat } from './text-format.js';

const MASK = '###-###';

export const departmentCode: TextFormat = {
  name: localText('Код подразделения', 'Passport department code'),
  mask: MASK,
  example: '770-001',
  expected: localText('код подразделения из 6 цифр, как 770-001', 'a department code of 6 digits, such as 770-001'),
  normal: numberIn(MASK),
};
