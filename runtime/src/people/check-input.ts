import { KEY, type LocalText, readValue } from '@marshrut/model';
import { type FieldRefusal, refusal } from './outcome.js';

const NAME_LIMIT = 200;
const PASSWORD = { shortest: 8, longest: 128 };
const LOGIN = /^[a-z0-9][a-z0-9._-]{1,29}$/;

/** The name as it is kept, or what is wrong with it. */
export function checkName(path: string, raw: string, limit = NAME_LIMIT): string | FieldRefusal {
  const read = readValue({ kind: 'text', maxLength: limit }, raw, '');
  if (read.ok && typeof read.value === 'string') return read.value;
  if (read.ok)
    return refusal(
      path,
      'REQUIRED',
      'Ожидалось имя, но поле пустое. Введите имя.',
      'Expected a name, but it is empty. Enter a name.',
    );
  return read.code === 'TOO_LONG'
    ? refusal(
        path,
        'TOO_LONG',
        `Ожидалось не больше ${limit} знаков, но их больше. Сократите имя.`,
        `Expected at most ${limit} characters, but there are more. Shorten the name.`,
      )
    : refusal(
        path,
        'CONTROL_CHARACTER',
        'Ожидался обычный текст, но в нём есть служебные знаки. Введите имя заново.',
        'Expected plain text, but it has control characters. Enter the name again.',
      );
}

/** The login as it is kept: in lower case. */
export function checkLogin(path: string, raw: string): string | FieldRefusal {
  const login = raw.trim().toLowerCase();
  if (LOGIN.test(login)) return login;
  return refusal(
    path,
    'WRONG_KEY',
    'Ожидались 2–30 латинских букв, цифр, точек, дефисов или подчёркиваний, но логин другой. Измените логин.',
    'Expected 2 to 30 Latin letters, digits, dots, dashes or underscores, but the login is different. Change the login.',
  );
}

export function checkPassword(path: string, password: string): FieldRefusal | null {
  const length = [...password].length;
  if (length < PASSWORD.shortest) {
    return refusal(
      path,
      'TOO_SHORT',
      `Ожидалось не меньше ${PASSWORD.shortest} знаков, но их ${length}. Придумайте пароль длиннее.`,
      `Expected at least ${PASSWORD.shortest} characters, but there are ${length}. Choose a longer password.`,
    );
  }
  if (password.length > PASSWORD.longest) {
    return refusal(
      path,
      'TOO_LONG',
      `Ожидалось не больше ${PASSWORD.longest} знаков, но их больше. Сократите пароль.`,
      `Expected at most ${PASSWORD.longest} characters, but there are more. Shorten the password.`,
    );
  }
  return null;
}

export function checkRoleKey(path: string, key: string): FieldRefusal | null {
  if (KEY.test(key)) return null;
  return refusal(
    path,
    'WRONG_KEY',
    'Ожидались латинские буквы и цифры, первой строчная буква, но ключ другой. Измените ключ.',
    'Expected Latin letters and digits, a small letter first, but the key is different. Change the key.',
  );
}

/** A role needs a name in one language at least. */
export function checkRoleName(path: string, name: LocalText): FieldRefusal | null {
  for (const [language, text] of Object.entries(name)) {
    if (text === '') continue;
    const read = checkName(`${path}.${language}`, text, 100);
    if (typeof read !== 'string') return read;
  }
  if (name.ru.trim() || name.en.trim()) return null;
  return refusal(
    path,
    'REQUIRED',
    'Ожидалось название, но поле пустое. Введите название.',
    'Expected a name, but it is empty. Enter a name.',
  );
}

export function isRefusal<Kept>(checked: Kept | FieldRefusal | null): checked is FieldRefusal {
  return typeof checked === 'object' && checked !== null && 'code' in checked;
}
