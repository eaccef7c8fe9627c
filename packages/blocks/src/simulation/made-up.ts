import { choosable, type FieldType, manyValue, textFormats, type Value } from '@marshrut/model';
import type { Random } from './random.js';

/** What a made-up value may refer to. */
export interface Surroundings {
  readonly today: string;
  /** Ids of records of an entity. */
  readonly records: (entity: string) => readonly string[];
  readonly people: readonly string[];
}

/** A value that fits a field, as a person who tries a process out would give one. */
export function madeUp(type: FieldType, { today, records, people }: Surroundings, random: Random): Value {
  switch (type.kind) {
    case 'text':
      if (type.format) return textFormats[type.format].example;
      return `Текст ${random.whole(1, 99)}`.slice(0, type.maxLength ?? 20);
    case 'longText':
      return `Подробный текст для проверки № ${random.whole(1, 99)}. `
        .repeat(1 + Math.ceil((type.minLength ?? 0) / 30))
        .trim();
    case 'number':
      return null;
    case 'phone':
      return `+7916${String(random.whole(0, 9_999_999)).padStart(7, '0')}`;
    case 'email':
      return `person${random.whole(1, 999)}@example.ru`;
    case 'int':
      return random.whole(type.min ?? 0, Math.min(type.max ?? 1000, (type.min ?? 0) + 1000));
    case 'money':
    case 'decimal':
      return String(between(type.min, type.max, random));
    case 'bool':
      return random.next() < 0.5;
    case 'date':
      return today;
    case 'dateTime':
      return `${today}T09:00:00.000Z`;
    case 'choice':
      return random.pick(type.options)?.key ?? null;
    case 'many':
      return manyValue(choosable(type.options, null).flatMap(({ key }) => (random.next() < 0.5 ? [key] : [])));
    case 'reference':
      return random.pick(records(type.entity)) ?? null;
    case 'file':
      return 'made-up';
    case 'user':
      return random.pick(people) ?? null;
  }
}

/** A whole amount between the limits. */
function between(min: string | undefined, max: string | undefined, random: Random): number {
  const least = Math.ceil(Number(min ?? '0'));
  const most = Math.floor(Number(max ?? '1000000'));
  return random.whole(least, Math.max(least, most));
}
