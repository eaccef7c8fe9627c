import { type CardField, type FieldType, localText } from '@marshrut/model';
import type { Seen } from './expression.js';
import { fieldKey } from './field-key.js';

interface Gathered {
  readonly key: string;
  readonly name: string;
  readonly seen: Seen[];
  type: FieldType | null;
  use: CardField['use'];
}

/** Card fields that a file speaks of without declaring them: what they hold is read off what they are compared with. */
export class CardOfFile {
  readonly #byName = new Map<string, Gathered>();
  readonly #there = new Set<string>();
  readonly #keys = new Set<string>(RESERVED);

  /** `there`: fields that a file of ours declares; they keep their keys and are not gathered again. */
  constructor(there: readonly CardField[] = []) {
    for (const { key } of there) {
      this.#there.add(key);
      this.#keys.add(key);
    }
  }

  /** The key of the field for a name of the file. */
  key(name: string, seen: Seen = { as: 'unknown' }): string {
    if (this.#there.has(name)) return name;
    const field = this.#field(name);
    field.seen.push(seen);
    return field.key;
  }

  /** A field whose kind is known; the name says what people call it. */
  declare(name: string, label: string, type: FieldType): string {
    const field = this.#field(name, label);
    field.type ??= type;
    return field.key;
  }

  gathered(): string[] {
    return [...this.#byName.values()].map(({ key }) => key);
  }

  /** It must be there before anything else. */
  give(key: string): void {
    for (const field of this.#byName.values()) if (field.key === key) field.use = 'parameter';
  }

  fields(): CardField[] {
    return [...this.#byName.values()].map(({ key, name, type, seen, use }) => ({
      key,
      name: localText(name),
      type: type ?? typeOf(seen),
      use,
    }));
  }

  #field(name: string, label = name): Gathered {
    const known = this.#byName.get(name);
    if (known) return known;
    const wanted = fieldKey(name);
    let key = wanted;
    for (let count = 2; this.#keys.has(key); count++) key = `${wanted.slice(0, 36)}${count}`;
    this.#keys.add(key);
    const field: Gathered = { key, name: label.slice(0, 200), seen: [], type: null, use: 'variable' };
    this.#byName.set(name, field);
    return field;
  }
}

/** Words of FEEL that cannot be names. */
const RESERVED = [
  'and',
  'or',
  'not',
  'if',
  'then',
  'else',
  'for',
  'in',
  'return',
  'some',
  'every',
  'satisfies',
  'true',
  'false',
  'null',
  'between',
  'function',
  'instance',
  'of',
];

function typeOf(seen: readonly Seen[]): FieldType {
  const texts = [...new Set(seen.flatMap(one => (one.as === 'text' ? [one.value] : [])))].filter(
    value => value !== '' && value.length <= 60,
  );
  if (texts.length > 0 && texts.length < 50 && seen.every(one => one.as === 'text' || one.as === 'unknown'))
    return { kind: 'choice', options: [...texts.map(key => ({ key, name: localText(key) })), OTHER] };
  if (seen.some(one => one.as === 'number')) return { kind: 'decimal', scale: 2 };
  if (seen.some(one => one.as === 'bool')) return { kind: 'bool' };
  return { kind: 'text' };
}

const OTHER = { key: 'другое', name: localText('Другое', 'Other') };
