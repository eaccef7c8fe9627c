const KEEPS_O = /(photo|piano|memo|logo|video|audio|radio|studio|zoo|ratio|portfolio|scenario)$/i;

/** English plural of a camelCase key, by the rules of spelling: `category` → `categories`, `box` → `boxes`. */
export function plural(key: string): string {
  if (/[^aeiou]y$/i.test(key)) return `${key.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/i.test(key)) return `${key}es`;
  if (/[^aeiou]o$/i.test(key) && !KEEPS_O.test(key)) return `${key}es`;
  return `${key}s`;
}
