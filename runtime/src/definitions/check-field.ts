import { compareDecimals, type Entities, type EntityField, numberFormat, readValue } from '@marshrut/model';
import { type FieldProblem, fieldProblem } from './outcome.js';

interface FieldWorld {
  readonly entities: Entities;
  readonly roles: ReadonlySet<string>;
  readonly today: string;
  /** Key of the entity the field belongs to: it may point to its own kind before it is saved. */
  readonly self: string;
}

/** What the shape of a field type does not say: that names lead somewhere and bounds leave room. */
export function checkField({ type, unique }: EntityField, path: string, world: FieldWorld): FieldProblem[] {
  switch (type.kind) {
    case 'reference':
      return world.entities.has(type.entity) || type.entity === world.self
        ? []
        : [unknownEntity(`${path}.type.entity`, type.entity)];
    case 'user':
      return type.role === undefined || world.roles.has(type.role) ? [] : [unknownRole(`${path}.type.role`, type.role)];
    case 'number':
      return numberFormat(type.pattern, world.today) ? [] : [wrongPattern(`${path}.type.pattern`, type.pattern)];
    case 'many':
    case 'choice':
      return [
        ...(type.kind === 'many' && unique ? [longKey(`${path}.unique`)] : []),
        ...type.options.flatMap(({ key }, at) =>
          type.options.findIndex(other => other.key === key) < at
            ? [repeatedOption(`${path}.type.options.${at}.key`, key)]
            : [],
        ),
      ];
    case 'int':
      return emptyRange(`${path}.type`, type.min !== undefined && type.max !== undefined && type.min > type.max);
    case 'longText':
      return [
        ...emptyRange(`${path}.type`, (type.minLength ?? 0) > (type.maxLength ?? Number.POSITIVE_INFINITY)),
        ...(unique ? [longKey(`${path}.unique`)] : []),
      ];
    case 'decimal':
      return checkBounds(path, type.min, type.max, type.scale);
    case 'money':
      return checkBounds(path, type.min, type.max, 2);
    default:
      return [];
  }
}

/** `10.5`: such bounds are compared exactly. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

function checkBounds(path: string, min: string | undefined, max: string | undefined, scale: number): FieldProblem[] {
  const wrong = Object.entries({ min, max }).flatMap(([name, text]) => {
    const read = text === undefined ? null : readValue({ kind: 'decimal', scale }, text, '');
    return read === null || (read.ok && PLAIN_NUMBER.test(text ?? ''))
      ? []
      : [wrongNumber(`${path}.type.${name}`, text ?? '', scale)];
  });
  if (wrong.length > 0) return wrong;
  return emptyRange(`${path}.type`, min !== undefined && max !== undefined && compareDecimals(min, max) > 0);
}

function emptyRange(path: string, empty: boolean): FieldProblem[] {
  if (!empty) return [];
  return [
    fieldProblem(
      path,
      'RANGE_EMPTY',
      'Ожидалось, что наименьшее не превышает наибольшее, но превышает. Поменяйте их местами.',
      'Expected the smallest not to exceed the largest, but it does. Exchange them.',
    ),
  ];
}

function unknownEntity(path: string, key: string): FieldProblem {
  return fieldProblem(
    path,
    'ENTITY_UNKNOWN',
    `Ожидалась сущность, которая есть, но «${key}» нет. Сначала сохраните её или выберите другую.`,
    `Expected an entity that exists, but there is no "${key}". Save it first or choose another one.`,
  );
}

function unknownRole(path: string, role: string): FieldProblem {
  return fieldProblem(
    path,
    'UNKNOWN',
    `Ожидалась роль, которая есть, но роли «${role}» нет. Выберите другую.`,
    `Expected a role that exists, but there is no "${role}". Choose another one.`,
  );
}

function wrongPattern(path: string, pattern: string): FieldProblem {
  return fieldProblem(
    path,
    'PATTERN_WRONG',
    `Ожидался шаблон номера вида «ЛД-{YYYY}-{00000}», но он «${pattern}». Поставьте нули счётчика в фигурных скобках в конец.`,
    `Expected a number pattern such as "LD-{YYYY}-{00000}", but it is "${pattern}". Put the zeros of the counter in braces at its end.`,
  );
}

function repeatedOption(path: string, key: string): FieldProblem {
  return fieldProblem(
    path,
    'KEY_REPEATED',
    `Ожидались разные варианты, но «${key}» повторяется. Измените или удалите один.`,
    `Expected different options, but "${key}" is repeated. Change or delete one.`,
  );
}

function wrongNumber(path: string, text: string, scale: number): FieldProblem {
  const shape = scale === 0 ? '0' : `0.${'0'.repeat(scale)}`;
  return fieldProblem(
    path,
    'WRONG_TYPE',
    `Ожидалось число вида ${shape}, но здесь «${text}». Введите число.`,
    `Expected a number such as ${shape}, but it is "${text}". Enter a number.`,
  );
}

function longKey(path: string): FieldProblem {
  return fieldProblem(
    path,
    'FIELD_UNSUITABLE',
    'Ожидалось короткое поле, но длинный текст и выбор нескольких не могут быть уникальными. Снимите признак или смените тип.',
    'Expected a short field, but a long text or several options cannot be unique. Clear the mark or change the type.',
  );
}
