import { localText } from '../../vocabulary.js';
import type { TextFormat } from './text-format.js';

/** One part of a name; a double one has a hyphen: Римский-Корсаков. */
const PART = /^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)*$/;

export const personName: TextFormat = {
  name: localText('Фамилия, имя или отчество', 'Surname, name or patronymic'),
  example: 'Римский-Корсаков',
  expected: localText(
    'имя русскими буквами с заглавной, двойное через дефис, как Римский-Корсаков',
    'a name in Russian letters with a capital, a double one with a hyphen, such as Римский-Корсаков',
  ),
  normal: text => (PART.test(text) ? text : null),
};

export const fullName: TextFormat = {
  name: localText('ФИО полностью', 'Full name'),
  example: 'Кузнецов Пётр Владимирович',
  expected: localText(
    'фамилия, имя и отчество (если есть) русскими буквами, как Кузнецов Пётр Владимирович',
    'surname, name and patronymic (if any) in Russian letters, such as Кузнецов Пётр Владимирович',
  ),
  normal(text) {
    const parts = text.split(/\s+/);
    return parts.length >= 2 && parts.length <= 4 && parts.every(part => PART.test(part)) ? parts.join(' ') : null;
  },
};
