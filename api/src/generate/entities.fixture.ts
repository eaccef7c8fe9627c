import { type Entity, type EntityField, localText } from '@marshrut/model';

const field = (key: string, type: EntityField['type'], more: Partial<EntityField> = {}): EntityField => ({
  key,
  name: localText(`«${key}»`, key),
  type,
  ...more,
});

const entity = (key: string, fields: readonly EntityField[], more: Partial<Entity> = {}): Entity => ({
  schemaVersion: 1,
  key,
  name: localText(key),
  plural: localText(`${key} (все)`, `All ${key}`),
  fields: [...fields],
  unique: [],
  title: [],
  onConflict: 'ask',
  readers: ['secretary'],
  editors: ['officer'],
  ...more,
});

export const person = entity('Person', [
  field('lastName', { kind: 'text' }, { required: true, help: localText('Как в паспорте: "Ёлкин"\nбез сокращений') }),
  field('birthDate', { kind: 'date', past: true }),
  field('children', { kind: 'int' }),
  field('vip', { kind: 'bool' }),
]);

export const appeal = entity('Appeal', [
  field('regNo', { kind: 'number', pattern: 'О-{YYYY}-{00000}' }),
  field('kind', { kind: 'choice', options: [{ key: 'жалоба', name: localText('Жалоба', 'Complaint') }] }),
  field('sum', { kind: 'money' }),
  field('receivedAt', { kind: 'dateTime' }),
  field('person', { kind: 'reference', entity: 'Person' }),
  field('responsible', { kind: 'user', role: 'officer' }),
  field('secretFile', { kind: 'reference', entity: 'SecretFile' }),
]);

/** Nobody of the demo reads it but the head. */
export const secretFile = entity('SecretFile', [field('code', { kind: 'text' })], {
  readers: ['head'],
  editors: ['head'],
});

export const entities: readonly Entity[] = [person, appeal, secretFile];

export { entity as makeEntity, field as makeField };
