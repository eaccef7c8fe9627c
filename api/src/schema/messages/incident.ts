import type { Failure, FailureCode } from '@marshrut/engine';
import { sayFailure } from '@marshrut/expressions';
import { type LocalText, localText } from '@marshrut/model';
import { fill } from './fill.js';

/** `{field}` is the label of the value the step rests on; other words are the failure's own details. */
const texts = {
  VALUE_MISSING: localText(
    'Ожидалось значение «{field}», но оно не заполнено. Вернитесь назад и заполните его, или исправьте запись и повторите.',
    'Expected a value of "{field}", but it is not given. Go back and give it, or correct the record and retry.',
  ),
  EXPRESSION_FAILED: localText('{reason} Исправьте значения и повторите.', '{reason} Correct the values and retry.'),
  NOTHING_TO_CHANGE: localText(
    'Ожидалась запись в «{field}», но она не выбрана. Вернитесь назад и выберите её.',
    'Expected a record in "{field}", but none is chosen. Go back and choose one.',
  ),
  ASSIGNEE_MISSING: localText(
    'Ожидался исполнитель задачи, но «{field}» не заполнено. Заполните его и повторите.',
    'Expected somebody to do the task, but "{field}" is not given. Give it and retry.',
  ),
  JOIN_STUCK: localText(
    'Ожидались все ветви ({expected}), но пришло {arrivals}, а других не будет. Сообщите аналитику процесса.',
    'Expected all {expected} branches, but only {arrivals} arrived and no more will. Tell the analyst of the process.',
  ),
  TOO_MANY_STEPS: localText(
    'Ожидалось не больше {steps} шагов подряд, но схема ходит по кругу. Сообщите аналитику процесса.',
    'Expected at most {steps} steps in a row, but the diagram runs in a circle. Tell the analyst of the process.',
  ),
} satisfies Record<FailureCode, LocalText>;

/** Between tasks there is no way back: only a record can still be corrected, by hand. */
const betweenTasks: Partial<Record<FailureCode, { readonly record: LocalText; readonly card: LocalText }>> = {
  VALUE_MISSING: {
    record: localText(
      'Ожидалось значение «{field}», но в записи оно не заполнено. Заполните его в карточке записи и повторите.',
      'Expected a value of "{field}", but the record does not hold one. Give it on the card of the record and retry.',
    ),
    card: localText(
      'Ожидалось значение «{field}», но в деле оно не заполнено. Сообщите аналитику процесса: на этом пути его никто не вводит.',
      'Expected a value of "{field}", but the case does not hold one. Tell the analyst of the process: nobody gives it on this way.',
    ),
  },
  ASSIGNEE_MISSING: {
    record: localText(
      'Ожидался исполнитель задачи, но «{field}» в записи не заполнено. Заполните его в карточке записи и повторите.',
      'Expected somebody to do the task, but "{field}" of the record is not given. Give it on the card of the record and retry.',
    ),
    card: localText(
      'Ожидался исполнитель задачи, но «{field}» в деле не заполнено. Сообщите аналитику процесса: на этом пути его никто не вводит.',
      'Expected somebody to do the task, but "{field}" of the case is not given. Tell the analyst of the process: nobody gives it on this way.',
    ),
  },
};

/** `between`: the case stopped between two tasks, and not inside one, where the person may go back. */
export function sayIncident({ code, details }: Failure, field: LocalText, between = false): LocalText {
  const text =
    (between && betweenTasks[code]?.[String(details.path ?? '').includes('.') ? 'record' : 'card']) || texts[code];
  const words = Object.entries(details).map(([name, value]) => [name, localText(String(value ?? ''))] as const);
  const reason = code === 'EXPRESSION_FAILED' ? sayFailure({ code, details }) : localText('');
  return fill(text, { ...Object.fromEntries(words), field, reason });
}
