import { isReservedWord } from '@marshrut/expressions';
import { KEY } from '@marshrut/model';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const LONGEST = 40;

/** A key for a name, not taken yet: «Дата поступления» → `dataPostupleniya`, «Received on» → `receivedOn`. */
export function keyFor(name: string, taken: ReadonlySet<string>): string {
  const latin = [...name.toLowerCase().normalize('NFC')].map(letter => LETTERS[letter] ?? letter).join('');
  const words = latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const key = joined.replace(/^\d+/, '').slice(0, LONGEST);
  return free(KEY.test(key) ? key : 'field', taken);
}

/** May the key be used for a new field? */
export function isFree(key: string, taken: ReadonlySet<string>): boolean {
  return KEY.test(key) && !taken.has(key) && !isReservedWord(key);
}

function free(key: string, taken: ReadonlySet<string>): string {
  if (isFree(key, taken)) return key;
  for (let number = 2; ; number++) {
    const next = `${key.slice(0, LONGEST - String(number).length)}${number}`;
    if (isFree(next, taken)) return next;
  }
}
