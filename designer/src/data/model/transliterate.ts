const LATIN: Readonly<Record<string, string>> = {
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
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const LONGEST_KEY = 40;

/** `Дата рождения` → `data`, `rozhdeniya`. Letters that are neither Russian nor Latin fall out. */
function latinWords(name: string): string[] {
  const latin = [...name.toLowerCase()].map(letter => LATIN[letter] ?? letter).join('');
  return latin.split(/[^a-z0-9]+/).filter(Boolean);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A field key from its name: `dataRozhdeniya`. Unlike every one in `taken`: a number at the end tells them apart. */
export function fieldKeyFrom(name: string, taken: ReadonlySet<string>): string {
  const [first = '', ...rest] = latinWords(name);
  const key = (first + rest.map(capital).join('')).replace(/^\d+/, '');
  return unlike(key.charAt(0).toLowerCase() + key.slice(1), taken);
}

/** An entity key from its name: `LichnoeDelo`. Ids begin with it in small letters, so it has no digits. */
export function entityKeyFrom(name: string): string {
  return latinWords(name).map(capital).join('').replace(/\d/g, '').slice(0, LONGEST_KEY);
}

function unlike(key: string, taken: ReadonlySet<string>): string {
  const short = key.slice(0, LONGEST_KEY);
  if (short === '' || !taken.has(short)) return short;
  for (let number = 2; ; number++) {
    const next = `${key.slice(0, LONGEST_KEY - String(number).length)}${number}`;
    if (!taken.has(next)) return next;
  }
}
