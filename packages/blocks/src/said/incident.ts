import type { Failure, FailureCode } from '@marshrut/engine';
import { sayFailure } from '@marshrut/expressions';
import { fill, type LocalText, localText } from '@marshrut/model';

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
  NOBODY_FOUND: localText(
    'Ожидался исполнитель задачи, но {nobody}. Попросите администратора это исправить и повторите.',
    'Expected somebody to do the task, but {nobody}. Ask the administrator to put it right, and retry.',
  ),
  JOIN_STUCK: localText(
    'Ожидались все ветви ({expected}), но пришло {arrivals}, а других не будет. Сообщите аналитику процесса.',
    'Expected all {expected} branches, but only {arrivals} arrived and no more will. Tell the analyst of the process.',
  ),
  TOO_MANY_STEPS: localText(
    'Ожидалось не больше {steps} шагов подряд, но схема ходит по кругу. Сообщите аналитику процесса.',
    'Expected at most {steps} steps in a row, but the diagram runs in a circle. Tell the analyst of the process.',
  ),
  TOO_MANY_ITEMS: localText(
    'Ожидалось не больше {most} элементов по очереди, но их больше. Сообщите аналитику процесса.',
    'Expected at most {most} items in turn, but there are more. Tell the analyst of the process.',
  ),
  CALLS_TOO_DEEP: localText(
    'Ожидалось не больше {depth} вызовов друг в друге, но процесс вызывает сам себя без конца. Сообщите аналитику процесса.',
    'Expected at most {depth} calls within each other, but the process calls itself without an end. Tell the analyst of the process.',
  ),
  STARTS_TOO_DEEP: localText(
    'Ожидалось не больше {depth} дел, каждое из которых начинает следующее, но они начинают друг друга без конца. Сообщите аналитику процесса; «Повторить» пропустит это дело дальше.',
    'Expected at most {depth} cases of which each starts the next, but they start each other without an end. Tell the analyst of the process; "Retry" lets this case go on.',
  ),
  BRANCH_MISSING: localText(
    'Ожидалась ветвь, по которой идти, но ни одно условие не верно, а «Иначе» нет. Сообщите аналитику процесса.',
    'Expected a branch to take, but no condition holds and there is no "Otherwise". Tell the analyst of the process.',
  ),
  RECORD_INVALID: localText(
    'Ожидалась запись, которую можно сохранить, но «{field}» не подходит. Исправьте данные дела и повторите.',
    'Expected a record that can be saved, but "{field}" does not fit. Correct the data of the case and retry.',
  ),
  RULE_UNMATCHED: localText(
    'Ожидалось подходящее правило таблицы, но ни одно не подошло. Исправьте данные дела или сообщите аналитику процесса.',
    'Expected a rule of the table to match, but none does. Correct the data of the case or tell the analyst of the process.',
  ),
  RULE_AMBIGUOUS: localText(
    'Ожидалось одно подходящее правило таблицы, но подошло несколько ({first}, {second}). Сообщите аналитику процесса.',
    'Expected one rule of the table to match, but several do ({first}, {second}). Tell the analyst of the process.',
  ),
  TERM_IMPOSSIBLE: localText(
    'Ожидался срок, который можно посчитать, но он не считается. Исправьте данные дела или рабочий календарь и повторите.',
    'Expected a term that can be counted, but it cannot. Correct the data of the case or the work calendar and retry.',
  ),
  EFFECT_FAILED: localText(
    'Ожидался ответ другой системы, но она ответила ошибкой «{error}»: {message}. Повторите, когда она заработает, или пропустите шаг.',
    'Expected an answer of another system, but it answered with the error "{error}": {message}. Retry when it works, or skip the step.',
  ),
  ERROR_UNCAUGHT: localText(
    'Ожидалось, что ошибку «{error}» кто-то обработает, но обработчика нет. Сообщите аналитику процесса.',
    'Expected somebody to handle the error "{error}", but there is no handler. Tell the analyst of the process.',
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

/** What happened, in some words: the head of a group of incidents. */
const kinds = {
  VALUE_MISSING: localText('Не хватает значения', 'A value is missing'),
  EXPRESSION_FAILED: localText('Условие не посчиталось', 'A condition could not be told'),
  NOTHING_TO_CHANGE: localText('Нечего изменить', 'There is nothing to change'),
  ASSIGNEE_MISSING: localText('Некому поручить', 'There is nobody to give it to'),
  NOBODY_FOUND: localText('Исполнитель не нашёлся', 'Nobody was found to do it'),
  JOIN_STUCK: localText('Ветви не сошлись', 'Branches did not meet'),
  TOO_MANY_STEPS: localText('Схема ходит по кругу', 'The diagram runs in a circle'),
  TOO_MANY_ITEMS: localText('Слишком много элементов', 'There are too many items'),
  CALLS_TOO_DEEP: localText('Процесс вызывает сам себя', 'The process calls itself'),
  STARTS_TOO_DEEP: localText('Дела начинают друг друга без конца', 'Cases start each other without an end'),
  BRANCH_MISSING: localText('Нет ветви, по которой идти', 'There is no branch to take'),
  RECORD_INVALID: localText('Запись не подходит', 'A record does not fit'),
  RULE_UNMATCHED: localText('Ни одно правило не подошло', 'No rule matches'),
  RULE_AMBIGUOUS: localText('Подошло несколько правил', 'Several rules match'),
  TERM_IMPOSSIBLE: localText('Срок не посчитался', 'A term could not be counted'),
  EFFECT_FAILED: localText('Другая система ответила ошибкой', 'Another system answered with an error'),
  ERROR_UNCAUGHT: localText('Ошибку никто не обработал', 'Nobody handled an error'),
} satisfies Record<FailureCode, LocalText>;

export function sayKind(code: FailureCode): LocalText {
  return kinds[code];
}

/** Who was looked for, by the kind of the assignee. */
const nobodies: Readonly<Record<string, LocalText>> = {
  role: localText('с этой ролью нет никого, кому её можно поручить', 'nobody with the role may be given it'),
  group: localText('в этой группе нет никого, кому её можно поручить', 'nobody of the group may be given it'),
  user: localText('этот человек больше не работает или не может её делать', 'the person has left or may not do it'),
  initiator: localText(
    'тот, кто начал дело, больше не работает или не может её делать',
    'who started the case has left or may not do it',
  ),
  performer: localText(
    'тот, кто сделал названный шаг, неизвестен, больше не работает или не может её делать',
    'whoever did the named step is not known, has left or may not do it',
  ),
  field: localText(
    'названный в деле человек не указан, больше не работает или не может её делать',
    'the person named in the case is not given, has left or may not do it',
  ),
  manager: localText(
    'руководитель не указан, больше не работает или не может её делать',
    'the manager is not given, has left or may not do it',
  ),
};

const byDiagram: readonly FailureCode[] = [
  ...(['JOIN_STUCK', 'TOO_MANY_STEPS', 'TOO_MANY_ITEMS', 'CALLS_TOO_DEEP', 'STARTS_TOO_DEEP'] as const),
  ...(['BRANCH_MISSING', 'RULE_AMBIGUOUS', 'ERROR_UNCAUGHT'] as const),
];

const meanings = {
  outside: localText(
    'Клиент ждёт: запрос другой системе не выполнен, сам он больше не повторится. Всё введённое сохранено.',
    'The client waits: the request to another system was not carried out and is not repeated by itself. All that was entered is kept.',
  ),
  diagram: localText(
    'Клиент ждёт, пока схему не исправят; другие дела этого процесса могут остановиться там же. Всё введённое сохранено.',
    'The client waits until the diagram is put right; other cases of this process may stop there too. All that was entered is kept.',
  ),
  data: localText(
    'Клиент ждёт верных данных: следующий шаг не начат. Всё введённое сохранено.',
    'The client waits for correct data: the next step has not begun. All that was entered is kept.',
  ),
};

/** What it means for whom the case is about. */
export function sayMeaning(code: FailureCode): LocalText {
  if (code === 'EFFECT_FAILED') return meanings.outside;
  return byDiagram.includes(code) ? meanings.diagram : meanings.data;
}

/** `between`: the case stopped between two tasks, and not inside one, where the person may go back. */
export function sayIncident({ code, details }: Failure, field: LocalText, between = false): LocalText {
  const text =
    (between && betweenTasks[code]?.[String(details.path ?? '').includes('.') ? 'record' : 'card']) || texts[code];
  const words = Object.entries(details).map(([name, value]) => [name, localText(String(value ?? ''))] as const);
  const nobody = (code === 'NOBODY_FOUND' && nobodies[String(details.to)]) || localText('');
  const reason = code === 'EXPRESSION_FAILED' ? sayFailure({ code, details }) : localText('');
  return fill(text, { ...Object.fromEntries(words), field, reason, nobody });
}
