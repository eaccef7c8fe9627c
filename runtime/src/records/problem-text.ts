import { type LocalText, localText, sayDate, textFormat } from '@marshrut/model';

/** Why a value was refused. `expected`: the limit or the form, where it has one. */
export interface ValueProblem {
  readonly code: string;
  readonly expected?: string | undefined;
}

/** "Expected …, but …. Do …." for every code of a refused value, of a task as well as of a record card. */
export function problemText({ code, expected = '' }: ValueProblem): LocalText {
  return (
    texts[code]?.(expected) ??
    localText(
      'Ожидалось другое значение, но это не подходит. Исправьте его.',
      'Expected another value, but this one does not fit. Correct it.',
    )
  );
}

/** What is expected in words, and not in signs that are the same everywhere. */
const words: Readonly<Record<string, LocalText>> = { 'да | нет': localText('да | нет', 'yes | no') };

const texts: Readonly<Record<string, (expected: string) => LocalText>> = {
  REQUIRED: () =>
    localText(
      'Ожидалось значение, но поле пустое. Заполните его.',
      'Expected a value, but the field is empty. Fill it in.',
    ),
  READ_ONLY: () =>
    localText(
      'Ожидалось, что поле только читают, но значение прислано. Уберите его.',
      'Expected the field to be read only, but a value was sent. Leave it out.',
    ),
  UNKNOWN_FIELD: () =>
    localText(
      'Ожидалось поле этой формы или записи, но такого нет. Уберите его.',
      'Expected a field of this form or record, but there is no such one. Leave it out.',
    ),
  WRONG_TYPE: wanted => {
    const { ru, en } = words[wanted] ?? localText(wanted || 'этого поля', wanted || 'the field holds');
    return localText(
      `Ожидалось значение вида ${ru}, но оно другое. Исправьте его.`,
      `Expected a value such as ${en}, but it is different. Correct it.`,
    );
  },
  TOO_LONG: limit =>
    localText(
      `Ожидалось не больше ${limit} знаков, но их больше. Сократите текст.`,
      `Expected at most ${limit} characters, but there are more. Shorten the text.`,
    ),
  TOO_SHORT: limit =>
    localText(
      `Ожидалось не меньше ${limit} знаков, но их меньше. Дополните текст.`,
      `Expected at least ${limit} characters, but there are fewer. Add to the text.`,
    ),
  TOO_SMALL: limit =>
    localText(
      `Ожидалось не меньше ${limit}, но значение меньше. Увеличьте его.`,
      `Expected at least ${limit}, but the value is smaller. Increase it.`,
    ),
  TOO_LARGE: limit =>
    localText(
      `Ожидалось не больше ${limit}, но значение больше. Уменьшите его.`,
      `Expected at most ${limit}, but the value is larger. Decrease it.`,
    ),
  NOT_AN_OPTION: list =>
    localText(
      `Ожидался один из вариантов (${list}), но значение другое. Выберите из списка.`,
      `Expected one of the options (${list}), but the value is different. Choose from the list.`,
    ),
  TOO_MANY: limit =>
    localText(
      `Ожидалось не больше ${limit} файлов, но их больше. Уберите лишние.`,
      `Expected at most ${limit} files, but there are more. Remove some.`,
    ),
  NO_SUCH_FILE: () =>
    localText(
      'Ожидались файлы, приложенные в этом деле, но один из них другой. Приложите его заново.',
      'Expected files attached in this case, but one of them is another. Attach it again.',
    ),
  NOT_A_DATE: form =>
    localText(
      `Ожидалась существующая дата вида ${form}, но значение другое. Исправьте её.`,
      `Expected a date that exists, such as ${form}, but the value is different. Correct it.`,
    ),
  IN_FUTURE: today =>
    localText(
      `Ожидалась дата не позже ${sayDate(today, 'ru')}, но она позже. Исправьте её.`,
      `Expected a date not after ${sayDate(today, 'en')}, but it is later. Correct it.`,
    ),
  NOT_A_PHONE: form =>
    localText(
      `Ожидался телефон вида ${form}, но значение другое. Исправьте его.`,
      `Expected a phone number such as ${form}, but the value is different. Correct it.`,
    ),
  NOT_AN_EMAIL: form =>
    localText(
      `Ожидался адрес вида ${form}, но значение другое. Исправьте его.`,
      `Expected an address such as ${form}, but the value is different. Correct it.`,
    ),
  NOT_IN_FORMAT: format => {
    const { ru, en } = textFormat(format)?.expected ?? localText(format);
    return localText(
      `Ожидалось: ${ru}, но значение другое. Исправьте его.`,
      `Expected ${en}, but the value is different. Correct it.`,
    );
  },
  CONTROL_CHARACTER: () =>
    localText(
      'Ожидался обычный текст, но в нём есть служебные знаки. Введите его заново.',
      'Expected plain text, but it has control characters. Enter it again.',
    ),
  NO_SUCH_RECORD: () =>
    localText(
      'Ожидалась запись, которая есть, но её нет. Выберите другую.',
      'Expected a record that exists, but there is none. Choose another one.',
    ),
  NO_SUCH_USER: () =>
    localText(
      'Ожидался сотрудник, который работает, но такого нет. Выберите другого.',
      'Expected an active person, but there is none. Choose another one.',
    ),
};
