import { type Entities, type Entity, fieldOf, type LocalText } from '@marshrut/model';
import { checkField } from './check-field.js';
import { checkFieldKey, checkKey } from './check-keys.js';
import { type FieldProblem, fieldProblem, nameMissing } from './outcome.js';

/** What an entity is checked against: the entities that are published, the keys of the roles, the day of its numbers. */
export interface EntityWorld {
  readonly entities: Entities;
  readonly roles: ReadonlySet<string>;
  readonly today: string;
}

/** Everything that is wrong with an entity of the right shape. Paths are those of the document: `fields.2.key`. */
export function checkEntity(entity: Entity, world: EntityWorld): FieldProblem[] {
  return [
    ...checkKey(entity, world.entities),
    ...named('name', entity.name),
    ...named('plural', entity.plural),
    ...entity.fields.flatMap((field, at) => [
      ...checkFieldKey(entity, at),
      ...named(`fields.${at}.name`, field.name),
      ...checkField(field, `fields.${at}`, { ...world, self: entity.key }),
    ]),
    ...entity.unique.flatMap((keys, at) => checkUnique(entity, keys, at)),
    ...checkTitle(entity),
    ...checkPartOf(entity),
    ...checkOwnedBy(entity),
    ...checkRoles('readers', entity.readers, world.roles),
    ...checkRoles('editors', entity.editors, world.roles),
  ];
}

function named(path: string, { ru, en }: LocalText): FieldProblem[] {
  if (ru.trim() || en.trim()) return [];
  return [nameMissing(path)];
}

function checkUnique(entity: Entity, keys: readonly string[], at: number): FieldProblem[] {
  const path = `unique.${at}`;
  const unknown = keys.filter(key => !fieldOf(entity, key));
  if (unknown.length > 0) return unknown.map(key => unknownField(path, key));
  if (new Set(keys).size < keys.length) {
    return [
      fieldProblem(
        path,
        'KEY_REPEATED',
        'Ожидались разные поля уникального ключа, но одно повторяется. Уберите повтор.',
        'Expected different fields in the unique key, but one is repeated. Remove the repeat.',
      ),
    ];
  }
  const same = entity.unique.findIndex(other => other.length === keys.length && other.every(key => keys.includes(key)));
  if (same < at) {
    return [
      fieldProblem(
        path,
        'KEY_REPEATED',
        'Ожидались разные уникальные ключи, но два одинаковы. Уберите один.',
        'Expected different unique keys, but two are alike. Remove one.',
      ),
    ];
  }
  const long = keys.find(key => ['longText', 'many'].includes(fieldOf(entity, key)?.type.kind ?? ''));
  if (long === undefined) return [];
  return [
    fieldProblem(
      path,
      'FIELD_UNSUITABLE',
      `Ожидалось короткое поле, но «${long}» — длинный текст или выбор нескольких. Выберите другое поле.`,
      `Expected a short field, but "${long}" is a long text or several options. Choose another field.`,
    ),
  ];
}

function checkTitle(entity: Entity): FieldProblem[] {
  const unknown = entity.title.flatMap((key, at) => (fieldOf(entity, key) ? [] : [unknownField(`title.${at}`, key)]));
  if (new Set(entity.title).size === entity.title.length) return unknown;
  return [
    ...unknown,
    fieldProblem(
      'title',
      'KEY_REPEATED',
      'Ожидались разные поля заголовка, но одно повторяется. Уберите повтор.',
      'Expected different fields in the title, but one is repeated. Remove the repeat.',
    ),
  ];
}

function checkRoles(path: 'readers' | 'editors', roles: readonly string[], known: ReadonlySet<string>): FieldProblem[] {
  return roles.flatMap((role, at) =>
    known.has(role)
      ? []
      : [
          fieldProblem(
            `${path}.${at}`,
            'UNKNOWN',
            `Ожидалась роль, которая есть, но роли «${role}» нет. Выберите другую.`,
            `Expected a role that exists, but there is no "${role}". Choose another one.`,
          ),
        ],
  );
}

function checkPartOf(entity: Entity): FieldProblem[] {
  if (entity.partOf === undefined) return [];
  const field = fieldOf(entity, entity.partOf);
  if (!field) return [unknownField('partOf', entity.partOf)];
  if (field.type.kind === 'reference') return [];
  return [
    fieldProblem(
      'partOf',
      'FIELD_UNSUITABLE',
      `Ожидалась ссылка на запись, но «${field.key}» — не ссылка. Выберите поле-ссылку.`,
      `Expected a reference to a record, but "${field.key}" is none. Choose a reference field.`,
    ),
  ];
}

function checkOwnedBy(entity: Entity): FieldProblem[] {
  if (entity.ownedBy === undefined) return [];
  const field = fieldOf(entity, entity.ownedBy);
  if (!field) return [unknownField('ownedBy', entity.ownedBy)];
  if (field.type.kind === 'user') return [];
  return [
    fieldProblem(
      'ownedBy',
      'FIELD_UNSUITABLE',
      'Ожидалось поле с сотрудником, чья это запись, но оно другое. Выберите поле вида «Сотрудник».',
      'Expected a field with the person whose record it is, but it is of another kind. Choose a field of the kind "Person".',
    ),
  ];
}

function unknownField(path: string, key: string): FieldProblem {
  return fieldProblem(
    path,
    'FIELD_UNKNOWN',
    `Ожидалось поле этой сущности, но поля «${key}» нет. Выберите другое.`,
    `Expected a field of this entity, but there is no "${key}". Choose another one.`,
  );
}
