import { type FieldType, type Language, type LocalText, localText, say, type Value } from '@marshrut/model';
import { told } from '../../problem/problem.js';
import { sayValue } from '../../sentence/say-value.js';
import type { Axis } from './axis.js';

/** "Amount = 300 000 ₽, Type = Complaint": a value of each of these axes. */
export function sayExample(
  axes: readonly Axis[],
  example: readonly Value[],
  which: (axis: number) => boolean,
): LocalText {
  return localText(inWords('ru'), inWords('en'));

  function inWords(language: Language): string {
    const parts = axes.flatMap((axis, index) =>
      which(index) ? [sayInput(axis, example[index] ?? null, language)] : [],
    );
    return parts.join(', ') || (language === 'ru' ? 'любых значениях' : 'any values');
  }
}

function sayInput({ field, column }: Axis, value: Value, language: Language): string {
  const label = say(column.input.label, language);
  if (value === null) return language === 'ru' ? `${label} не заполнено` : `${label} not given`;
  return `${label} = ${sayValue(value, field ?? fieldLike(column.typed.type), language, () => undefined)}`;
}

/** A field whose values are told as those of a computed input. */
function fieldLike(type: Axis['column']['typed']['type']): FieldType | undefined {
  switch (type.kind) {
    case 'number':
      return type.money ? { kind: 'money' } : { kind: 'decimal', scale: 6 };
    case 'date':
    case 'dateTime':
      return { kind: type.kind };
    case 'list':
      return type.of.kind === 'choice' ? { kind: 'many', options: [...type.of.options] } : undefined;
    case 'choice':
      return { kind: 'choice', options: [...type.options] };
    default:
      return undefined;
  }
}

export function overlapMessage(first: number, second: number, { ru, en }: LocalText): LocalText {
  return told(
    [
      'не больше одного правила для любых значений',
      `правила ${first} и ${second} оба подходят при ${ru}`,
      'Исправьте одно из них',
    ],
    ['at most one rule for any values', `rules ${first} and ${second} both match at ${en}`, 'Correct one of them'],
  );
}

export function disagreeMessage(first: number, second: number, { ru, en }: LocalText): LocalText {
  return told(
    [
      'одинаковый результат у подходящих правил',
      `у правил ${first} и ${second} он разный при ${ru}`,
      'Исправьте одно из них',
    ],
    [
      'the same result from all rules that match',
      `rules ${first} and ${second} differ at ${en}`,
      'Correct one of them',
    ],
  );
}

export function hiddenMessage(first: number, second: number): LocalText {
  return told(
    [
      'правило, которое может сработать',
      `правило ${first} всегда опережает правило ${second}`,
      'Поставьте его выше или уберите',
    ],
    ['a rule that can answer', `rule ${first} always comes before rule ${second}`, 'Move it up or remove it'],
  );
}

export function neverMessage(): LocalText {
  return told(
    ['условие, которому подходит хоть одно значение', 'этому не подходит никакое', 'Исправьте границы или значения'],
    ['a test that some value passes', 'none passes this one', 'Correct the bounds or values'],
  );
}

export function gapMessage({ ru, en }: LocalText): LocalText {
  return told(
    ['подходящее правило для любых значений', `его нет при ${ru}`, 'Добавьте правило или значение «иначе»'],
    ['a rule that matches for any values', `none does at ${en}`, 'Add a rule, or a value for otherwise'],
  );
}

export function notToldMessage(): LocalText {
  return told(
    [
      'сравнение с готовыми значениями',
      'это станет известно только в деле',
      'Пересечения и пробелы с этой клеткой проверьте сами',
    ],
    [
      'a comparison with fixed values',
      'this is known only in a case',
      'Check overlaps and gaps with this cell yourself',
    ],
  );
}

export function tooMuchMessage(): LocalText {
  return told(
    ['таблица, которую можно проверить целиком', 'проверена лишь часть', 'Исправьте найденное или разделите таблицу'],
    ['a table that can be checked as a whole', 'only a part is checked', 'Correct what is found, or split the table'],
  );
}

export function notCompiledMessage(): LocalText {
  return told(
    ['таблица без ошибок', 'в ней есть ошибки', 'Исправьте их: пересечения и пробелы проверяются после'],
    ['a table without errors', 'it has some', 'Correct them: overlaps and gaps are checked afterwards'],
  );
}
