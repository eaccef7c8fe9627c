import { type LocalText, localText } from '@marshrut/model';

/** What `safeParse` of a schema tells, as far as it is needed here. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message: string;
}

/** Objects and lists in one another: no honest document comes near. */
const DEEPEST = 40;

/**
 * What no schema sees: NUL and broken Unicode, which PostgreSQL cannot keep, and nesting that would exhaust the stack.
 * Answers the first place, or null.
 */
export function unstorableIn(value: unknown, path: readonly PropertyKey[] = []): Issue | null {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() ? { path, code: 'control_character', message: '' } : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= DEEPEST) return { path, code: 'too_deep', message: '' };
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorableIn(key, [...path, key]) ?? unstorableIn(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

export function issuePath({ path }: Issue): string {
  return path.map(String).join('.');
}

/** "Expected …, but …. Do …." at the place the issue names, or in the words given for it. */
export function issueText(issue: Issue, place?: LocalText): LocalText {
  const path = issuePath(issue) || '/';
  const at = place ?? localText(`«${path}»`, `"${path}"`);
  const words = texts[issue.message] ?? texts[issue.code ?? ''] ?? unfit;
  return localText(
    `Ожидалось ${words.expected.ru}, но ${words.found.ru} (${at.ru}). ${words.remedy.ru}.`,
    `Expected ${words.expected.en}, but ${words.found.en} (${at.en}). ${words.remedy.en}.`,
  );
}

/** Said of every refusal of a schema: a code for programs, in the form of the other codes. */
export function issueCode({ message, code }: Issue): string {
  return /^[A-Z_]+$/.test(message) ? `WRONG_${message}` : (code ?? 'invalid').toUpperCase();
}

interface Words {
  readonly expected: LocalText;
  readonly found: LocalText;
  readonly remedy: LocalText;
}

const correct = localText('Исправьте это место', 'Correct this place');
const unfit: Words = {
  expected: localText('значение, которое подходит сюда', 'a value that fits here'),
  found: localText('здесь другое', 'there is another one'),
  remedy: correct,
};

const texts: Readonly<Record<string, Words>> = {
  KEY: {
    expected: localText(
      'имя латиницей, первая буква строчная, до 40 знаков',
      'Latin letters and digits, a small letter first, up to 40',
    ),
    found: localText('имя другое', 'the name is different'),
    remedy: localText('Измените ключ', 'Change the key'),
  },
  ENTITY_KEY: {
    expected: localText(
      'имя латиницей, первая буква заглавная, до 40 знаков',
      'Latin letters and digits, a capital letter first, up to 40',
    ),
    found: localText('имя другое', 'the name is different'),
    remedy: localText('Измените ключ', 'Change the key'),
  },
  SERVICE_URL: {
    expected: localText(
      'адрес вида https://host/path без пользователя, входные данные только после узла',
      'an address such as https://host/path without a user, inputs only behind the host',
    ),
    found: localText('адрес другой', 'it is different'),
    remedy: localText('Исправьте адрес', 'Correct the address'),
  },
  HEADER_NAME: {
    expected: localText('имя заголовка, который задаёт сервис', 'the name of a header that a service may set'),
    found: localText('такое имя нельзя', 'this name may not be'),
    remedy: localText('Измените или удалите заголовок', 'Change or delete the header'),
  },
  HEADER_VALUE: {
    expected: localText('латиница, цифры и знаки', 'Latin letters, digits and signs'),
    found: localText('есть другие знаки', 'there are others'),
    remedy: correct,
  },
  ERROR_CODE: {
    expected: localText('код прописной латиницей, например NOT_FOUND', 'a code in capitals such as NOT_FOUND'),
    found: localText('код другой', 'the code is different'),
    remedy: correct,
  },
  too_big: {
    expected: localText('не больше допустимого', 'no more than allowed'),
    found: localText('здесь больше', 'there is more'),
    remedy: localText('Сократите', 'Shorten it'),
  },
  too_small: {
    expected: localText('не меньше допустимого', 'no less than allowed'),
    found: localText('здесь меньше', 'there is less'),
    remedy: localText('Дополните', 'Add to it'),
  },
  unrecognized_keys: {
    expected: localText('только известные свойства', 'only known properties'),
    found: localText('есть лишнее', 'there is another one'),
    remedy: localText('Уберите его', 'Remove it'),
  },
  control_character: {
    expected: localText('текст из обычных знаков', 'text of ordinary characters'),
    found: localText('в нём есть недопустимый знак', 'it has one that cannot be kept'),
    remedy: localText('Введите текст заново', 'Enter the text again'),
  },
  too_deep: {
    expected: localText(`не больше ${DEEPEST} уровней вложенности`, `at most ${DEEPEST} levels in one another`),
    found: localText('здесь больше', 'there are more'),
    remedy: localText('Упростите документ', 'Simplify the document'),
  },
};
