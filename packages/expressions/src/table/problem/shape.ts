import type { HitPolicy, LocalText } from '@marshrut/model';
import { told } from '../../problem/problem.js';

export function noOutputsMessage(): LocalText {
  return told(
    ['хотя бы один выход', 'таблица ничего не решает', 'Добавьте столбец результата'],
    ['at least one output', 'the table decides nothing', 'Add a column for the result'],
  );
}

export function noRulesMessage(): LocalText {
  return told(
    ['хотя бы одно правило', 'таблица пуста', 'Добавьте правило'],
    ['at least one rule', 'the table is empty', 'Add a rule'],
  );
}

export function repeatedMessage(): LocalText {
  return told(
    ['разные обозначения', 'такое уже есть выше', 'Добавьте строку или столбец заново'],
    ['different ids', 'this one stands further up already', 'Add the row or column anew'],
  );
}

export function widthMessage(expected: number, found: number): LocalText {
  return told(
    [`клетка для каждого столбца: ${expected}`, `клеток ${found}`, 'Добавьте недостающие или уберите лишние'],
    [`a cell for each column: ${expected}`, `there are ${found}`, 'Add those that lack or remove those beyond'],
  );
}

export function aggregateElsewhereMessage(hit: HitPolicy): LocalText {
  return told(
    ['свёртка только при выборе COLLECT', `здесь ${hit}`, 'Выберите COLLECT или уберите свёртку'],
    ['an aggregate with COLLECT alone', `here is ${hit}`, 'Choose COLLECT or remove the aggregate'],
  );
}

export function aggregateOfSeveralMessage(outputs: number): LocalText {
  return told(
    ['один выход для свёртки', `выходов ${outputs}`, 'Оставьте один или уберите свёртку'],
    ['one output to aggregate', `there are ${outputs}`, 'Keep one or remove the aggregate'],
  );
}

export function noPriorityMessage(): LocalText {
  return told(
    [
      'список значений выхода от главного к прочим',
      'ни у одного выхода его нет',
      'Перечислите значения хотя бы одного',
    ],
    ['a list of an output’s values, the weightiest first', 'no output has one', 'List the values of at least one'],
  );
}

export function tooManyTextsMessage(texts: number, letters: number): LocalText {
  return told(
    [`не более ${texts} разных клеток и ${letters} знаков в них`, 'в таблице больше', 'Разделите её на части'],
    [`at most ${texts} different cells and ${letters} characters in them`, 'the table has more', 'Split it into parts'],
  );
}
