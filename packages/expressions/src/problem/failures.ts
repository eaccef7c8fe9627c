import { type LocalText, localText, type Value } from '@marshrut/model';
import type { EvaluationFailure } from '../expression.js';
import type { FailureReason } from '../run/cell.js';
import { told } from './problem.js';

const reasons: Readonly<Record<FailureReason, (at: string) => LocalText>> = {
  DIVISION_BY_ZERO: at =>
    told(
      ['деление на число, отличное от нуля', `в «${at}» делитель равен нулю`, 'Проверьте делитель до деления'],
      [
        'a division by a number other than zero',
        `in "${at}" the divisor is zero`,
        'Test the divisor before the division',
      ],
    ),
  NUMBER_TOO_LARGE: at =>
    told(
      ['число меньше 10 в степени 40', `«${at}» больше`, 'Уменьшите числа'],
      ['a number below 10 to the power of 40', `"${at}" is larger`, 'Take smaller numbers'],
    ),
  NOT_A_NUMBER: at =>
    told(
      ['число', `«${at}» числа не даёт`, 'Исправьте значение, например "12.50"'],
      ['a number', `"${at}" gives none`, 'Correct the value, such as "12.50"'],
    ),
  NOT_A_DATE: at =>
    told(
      ['существующая дата, например 2026-01-31', `«${at}» её не даёт`, 'Исправьте дату'],
      ['a date that exists, such as 2026-01-31', `"${at}" gives none`, 'Correct the date'],
    ),
  NOT_A_DURATION: at =>
    told(
      ['длительность, например P30D, P1Y6M или PT36H', `«${at}» её не даёт`, 'Исправьте длительность'],
      ['a duration such as P30D, P1Y6M or PT36H', `"${at}" gives none`, 'Correct the duration'],
    ),
  NOT_WHOLE_DAYS: at =>
    told(
      ['целое число дней или месяцев', `в «${at}» к дате прибавлены часы`, 'Возьмите дни или значение с временем'],
      ['whole days or months', `in "${at}" hours are added to a date`, 'Take days, or a value with a time'],
    ),
  NOT_COMPARABLE: at =>
    told(
      [
        'длительности в одних единицах',
        `в «${at}» месяцы сравниваются с днями`,
        'Запишите обе в днях или обе в месяцах',
      ],
      [
        'durations in the same units',
        `in "${at}" months are compared with days`,
        'Write both in days or both in months',
      ],
    ),
  DATE_OUT_OF_RANGE: at =>
    told(
      ['дата с 1000 по 9999 год', `«${at}» выходит за эти годы`, 'Уменьшите длительность'],
      ['a date between the years 1000 and 9999', `"${at}" lies beyond them`, 'Take a shorter duration'],
    ),
  TEXT_TOO_LONG: at =>
    told(
      ['текст короче', `«${at}» даёт слишком длинный`, 'Сократите тексты'],
      ['a shorter text', `"${at}" gives one too long`, 'Shorten the texts'],
    ),
  WRONG_VALUE: at =>
    told(
      ['значение, подходящее к полю', `«${at}» не подходит`, 'Исправьте значение'],
      ['a value that fits the field', `"${at}" does not`, 'Correct the value'],
    ),
};

export function reasonMessage(reason: FailureReason, at: string): LocalText {
  return reasons[reason](at);
}

/** What went wrong when an expression was evaluated, told to people. */
export function sayFailure({ code, details }: EvaluationFailure): LocalText {
  if (code === 'VALUE_MISSING') {
    const path = text(details.path);
    return told(
      ['значение', `«${path}» не заполнено`, 'Заполните его или проверьте условием = null'],
      ['a value', `"${path}" is not given`, 'Give it, or test for it with = null'],
    );
  }
  const reason = text(details.reason);
  return isReason(reason) ? reasonMessage(reason, text(details.at)) : localText(reason);
}

function text(value: Value | undefined): string {
  return String(value ?? '');
}

function isReason(reason: string): reason is FailureReason {
  return Object.hasOwn(reasons, reason);
}
