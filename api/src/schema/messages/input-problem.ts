import type { InputProblem, InputProblemCode } from '@marshrut/engine';
import { type FieldType, fill, type LocalText, localText, sayDate, textFormat } from '@marshrut/model';

/** `{field}` is the label of the field, `{expected}` what was expected, where it has a figure. */
const texts = {
  REQUIRED: localText(
    'Ожидалось значение в поле «{field}», но оно не заполнено. Заполните его.',
    'Expected a value in "{field}", but it is empty. Fill it in.',
  ),
  READ_ONLY: localText(
    'Ожидалось, что поле «{field}» здесь не меняют, но прислано другое значение. Обновите страницу.',
    'Expected "{field}" to stay as it is here, but another value was sent. Reload the page.',
  ),
  UNKNOWN_FIELD: localText(
    'Ожидалось поле этого шага, но «{field}» в нём нет. Обновите страницу.',
    'Expected a field of this step, but "{field}" is not one. Reload the page.',
  ),
  WRONG_TYPE: localText(
    'Ожидалось {expected} в поле «{field}», но введено другое. Исправьте значение.',
    'Expected {expected} in "{field}", but it is something else. Correct the value.',
  ),
  TOO_LONG: localText(
    'Ожидалось не больше {expected} знаков в поле «{field}», но их больше. Сократите текст.',
    'Expected at most {expected} characters in "{field}", but there are more. Shorten the text.',
  ),
  TOO_SHORT: localText(
    'Ожидалось не меньше {expected} знаков в поле «{field}», но их меньше. Допишите текст.',
    'Expected at least {expected} characters in "{field}", but there are fewer. Add to the text.',
  ),
  TOO_SMALL: localText(
    'Ожидалось не меньше {expected} в поле «{field}», но значение меньше. Увеличьте его.',
    'Expected at least {expected} in "{field}", but the value is smaller. Enter a larger one.',
  ),
  TOO_LARGE: localText(
    'Ожидалось не больше {expected} в поле «{field}», но значение больше. Уменьшите его.',
    'Expected at most {expected} in "{field}", but the value is larger. Enter a smaller one.',
  ),
  NOT_AN_OPTION: localText(
    'Ожидался один из вариантов поля «{field}» ({expected}), но выбрано другое. Выберите из списка.',
    'Expected one of the options of "{field}" ({expected}), but it is another one. Choose from the list.',
  ),
  TOO_MANY: localText(
    'Ожидалось не больше {expected} файлов в поле «{field}», но их больше. Уберите лишние.',
    'Expected at most {expected} files in "{field}", but there are more. Remove some.',
  ),
  NO_SUCH_FILE: localText(
    'Ожидались файлы, приложенные в этом деле, не больше {expected} МБ каждый, в поле «{field}», но один из них другой. Приложите его заново.',
    'Expected files attached in this case, at most {expected} MB each, in "{field}", but one of them is another. Attach it again.',
  ),
  NOT_A_DATE: localText(
    'Ожидалась дата из календаря в поле «{field}», но такой даты нет. Введите её как {expected}.',
    'Expected a date of the calendar in "{field}", but there is no such date. Enter it like {expected}.',
  ),
  IN_FUTURE: localText(
    'Ожидалась дата не позже {expected} в поле «{field}», но она ещё не наступила. Исправьте дату.',
    'Expected a date not after {expected} in "{field}", but it is in the future. Correct the date.',
  ),
  NOT_A_PHONE: localText(
    'Ожидался номер телефона в поле «{field}», но это не он. Введите его как {expected}.',
    'Expected a phone number in "{field}", but it is not one. Enter it like {expected}.',
  ),
  NOT_AN_EMAIL: localText(
    'Ожидался адрес почты в поле «{field}», но это не он. Введите его как {expected}.',
    'Expected an e-mail address in "{field}", but it is not one. Enter it like {expected}.',
  ),
  NOT_IN_FORMAT: localText(
    'Ожидалось в поле «{field}»: {expected}, но значение другое. Исправьте его.',
    'Expected {expected} in "{field}", but the value is different. Correct it.',
  ),
  CONTROL_CHARACTER: localText(
    'Ожидался текст из обычных знаков в поле «{field}», но в нём есть недопустимый знак. Введите текст заново.',
    'Expected a text of ordinary characters in "{field}", but it has one that cannot be kept. Enter the text again.',
  ),
  NO_SUCH_RECORD: localText(
    'Ожидалась запись, которая есть, в поле «{field}», но её нет. Выберите другую.',
    'Expected a record that exists in "{field}", but there is none. Choose another one.',
  ),
  NO_SUCH_USER: localText(
    'Ожидался {expected} в поле «{field}», но выбран другой. Выберите из списка.',
    'Expected {expected} in "{field}", but it is somebody else. Choose from the list.',
  ),
  NOT_A_READER: localText(
    'Ожидались в «{field}» сотрудники, которые видят это дело, но среди них есть другие. Уберите их из комментария.',
    'Expected in "{field}" colleagues who see this case, but there are others among them. Take them out of the comment.',
  ),
  TOO_MANY_ROWS: localText(
    'Ожидалось не больше {expected} строк в таблице «{field}», но их больше. Уберите лишние.',
    'Expected at most {expected} rows in "{field}", but there are more. Remove some.',
  ),
  TOO_FEW_ROWS: localText(
    'Ожидалось не меньше {expected} строк в таблице «{field}», но их меньше. Добавьте строки.',
    'Expected at least {expected} rows in "{field}", but there are fewer. Add rows.',
  ),
  NOT_COMPUTED: localText(
    'Ожидалось, что поле «{field}» можно посчитать, но в «{expected}» это не выходит. Исправьте значения, из которых оно считается.',
    'Expected "{field}" to be computed, but "{expected}" gives nothing. Correct the values it is computed from.',
  ),
} satisfies Record<InputProblemCode, LocalText>;

/** Names of values `readValue` expects where it does not tell a figure. */
const kinds: Readonly<Record<string, LocalText>> = {
  text: localText('текст', 'a text'),
  int: localText('целое число', 'a whole number'),
  decimal: localText('число', 'a number'),
  'true | false': localText('«да» или «нет»', '"yes" or "no"'),
};

/** What a problem speaks of. `type` is that of its field, `role` the name of the role a person must hold. */
export interface ProblemPlace {
  readonly field: LocalText;
  readonly type: FieldType | null;
  readonly role: LocalText | null;
}

export function sayInputProblem({ code, expected = '' }: InputProblem, { field, type, role }: ProblemPlace): LocalText {
  return fill(texts[code], { field, expected: sayExpected(code, expected, type, role) });
}

function sayExpected(
  code: InputProblemCode,
  expected: string,
  type: FieldType | null,
  role: LocalText | null,
): LocalText {
  switch (code) {
    case 'WRONG_TYPE':
      return kinds[expected] ?? localText(`число вида ${expected.replace('.', ',')}`, `a number such as ${expected}`);
    case 'NOT_AN_OPTION':
      return sayOptions(type, expected);
    case 'NOT_A_DATE':
      return localText(sayDate(expected.slice(0, 10), 'ru'), expected.slice(0, 10));
    case 'IN_FUTURE':
      return localText(sayDate(expected, 'ru'), sayDate(expected, 'en'));
    case 'NOT_IN_FORMAT':
      return textFormat(expected)?.expected ?? localText(expected);
    case 'NO_SUCH_USER':
      return role
        ? localText(
            `работающий сотрудник с ролью «${role.ru || role.en}»`,
            `a present colleague with the role "${role.en || role.ru}"`,
          )
        : localText('работающий сотрудник', 'a present colleague');
    default:
      return localText(expected);
  }
}

/** Options told by name; more do not fit into a sentence. */
const MOST_OPTIONS = 8;

function sayOptions(type: FieldType | null, keys: string): LocalText {
  if (type?.kind !== 'choice' && type?.kind !== 'many') return localText(keys);
  const offered = type.options.filter(({ key }) => `, ${keys}, `.includes(`, ${key}, `));
  const names = offered.slice(0, MOST_OPTIONS).map(({ name }) => name);
  const more = offered.length > MOST_OPTIONS ? '…' : '';
  const joined = (language: keyof LocalText): string =>
    [...names.map(name => name[language] || name.ru || name.en), ...(more ? [more] : [])].join(', ');
  return localText(joined('ru'), joined('en'));
}
