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
  й: 'i',
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
  х: 'h',
  ц: 'c',
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

/** A key of a card field, camelCase ASCII, out of any name: «Сумма кредита» is `summaKredita`. */
export function fieldKey(name: string): string {
  const ascii = Array.from(name, char => {
    const small = char.toLowerCase();
    const letters = LETTERS[small];
    if (letters === undefined) return char;
    return char === small ? letters : `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
  }).join('');
  const words = ascii.split(/[^A-Za-z0-9]+/).filter(word => word !== '');
  const camel = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const head = /^[A-Z]+(?![a-z])/.exec(camel)?.[0] ?? camel.charAt(0);
  const key = head.toLowerCase() + camel.slice(head.length);
  return (/^[a-z]/.test(key) ? key : `f${key}`).slice(0, 40);
}
