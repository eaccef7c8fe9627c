import type { LocalText } from '@marshrut/model';
import { excerpt, told } from './problem.js';

/** `10,5` is a list of 10 and 5 to FEEL, and ten and a half to people. */
export function decimalCommaMessage(source: string): LocalText {
  const found = excerpt(source);
  return told(
    ['дробь с точкой или список с пробелами', `«${found}» можно понять и так, и так`, 'Пишите 10.5 или 10, 5'],
    ['a fraction with a point or a list with spaces', `"${found}" may be read as either`, 'Write 10.5 or 10, 5'],
  );
}

/** `> 1 and < 5`, `"a" or "b"`. */
export function joinedTestsMessage(): LocalText {
  return told(
    [
      'значения через запятую или условия, в которых есть ?',
      'здесь они соединены словом',
      'Пишите "A", "B" или (1..5)',
    ],
    ['values with commas between, or conditions with ?', 'here they are joined by a word', 'Write "A", "B" or (1..5)'],
  );
}
