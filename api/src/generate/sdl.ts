import { type EntityField, type FieldKind, type LocalText, say } from '@marshrut/model';
import type { GeneratedEntity, GeneratedField } from './generated-entity.js';
import type { EntityNames } from './names.js';

/** Types that all entities share. */
export const sharedSdl = `
"A whole number that JSON and both databases hold exactly: up to 9007199254740991."
scalar SafeInt

input TextComparator { eq: String in: [String!] gt: String gte: String lt: String lte: String contains: String startsWith: String isNull: Boolean }
input ChoiceComparator { eq: String in: [String!] isNull: Boolean }
input ManyComparator { "One of those chosen." contains: String isNull: Boolean }
input IdComparator { eq: ID in: [ID!] isNull: Boolean }
input IntComparator { eq: SafeInt in: [SafeInt!] gt: SafeInt gte: SafeInt lt: SafeInt lte: SafeInt isNull: Boolean }
input DecimalComparator { eq: Decimal in: [Decimal!] gt: Decimal gte: Decimal lt: Decimal lte: Decimal isNull: Boolean }
input DateComparator { eq: Date in: [Date!] gt: Date gte: Date lt: Date lte: Date isNull: Boolean }
input DateTimeComparator { eq: DateTime in: [DateTime!] gt: DateTime gte: DateTime lt: DateTime lte: DateTime isNull: Boolean }
input FilesComparator { isNull: Boolean }
input BooleanComparator { eq: Boolean isNull: Boolean }
`;

const scalars: Readonly<Record<FieldKind, string>> = {
  text: 'String',
  longText: 'String',
  phone: 'String',
  email: 'String',
  choice: 'String',
  many: '[String!]',
  number: 'String',
  int: 'SafeInt',
  decimal: 'Decimal',
  money: 'Decimal',
  bool: 'Boolean',
  date: 'Date',
  dateTime: 'DateTime',
  reference: 'ID',
  user: 'ID',
  file: '[Attachment!]!',
};

const comparators: Readonly<Record<FieldKind, string>> = {
  text: 'TextComparator',
  longText: 'TextComparator',
  phone: 'TextComparator',
  email: 'TextComparator',
  number: 'TextComparator',
  choice: 'ChoiceComparator',
  many: 'ManyComparator',
  int: 'IntComparator',
  decimal: 'DecimalComparator',
  money: 'DecimalComparator',
  bool: 'BooleanComparator',
  date: 'DateComparator',
  dateTime: 'DateTimeComparator',
  reference: 'IdComparator',
  user: 'IdComparator',
  file: 'FilesComparator',
};

/** Names of referenced entities by key. */
export type Naming = ReadonlyMap<string, EntityNames>;

export function entitySdl(generated: GeneratedEntity, naming: Naming): string {
  const { entity, names, fields, order } = generated;
  const { type, one, many } = names;
  const inputs = writable(fields);
  return `
${quoted(told(entity.name))}
type ${type} {
  id: ID!
  version: Int!
  createdAt: DateTime!
  updatedAt: DateTime!
${fields.map(field => `  ${described(field.field)}\n  ${field.name}: ${outputType(field, naming)}`).join('\n')}
}
type ${type}Edge { node: ${type}! cursor: String! }
type ${type}Connection { edges: [${type}Edge!]! pageInfo: PageInfo! totalCount: Int! }
"All of the given comparisons must hold."
input ${type}Filter {
  and: [${type}Filter!]
  or: [${type}Filter!]
  not: ${type}Filter
  id: IdComparator
  createdAt: DateTimeComparator
  updatedAt: DateTimeComparator
${fields.map(({ field, name }) => `  ${described(field)}\n  ${name}: ${comparators[field.type.kind]}`).join('\n')}
}
enum ${type}OrderField { ${[...order.keys()].join(' ')} }
input ${type}Order { field: ${type}OrderField! descending: Boolean }
extend type Query {
  ${quoted(told(entity.name))}
  ${one}(id: ID!): ${type}
  ${quoted(told(entity.plural))}
  ${many}(filter: ${type}Filter, order: [${type}Order!], search: String, first: Int!, after: String): ${type}Connection!
}
type ${type}Deleted { id: ID! }
input Delete${type}Input { id: ID! expectedVersion: Int! }
union Delete${type}Result = ${type}Deleted | StaleVersion | Invalid | NotPermitted
extend type Mutation { delete${type}(input: Delete${type}Input!): Delete${type}Result! }
${inputs.length > 0 ? savingSdl(names, inputs) : ''}`;
}

function savingSdl({ type, one }: EntityNames, inputs: readonly GeneratedField[]): string {
  return `
"Fields that are left out stay as they are; null clears them."
input ${type}Input {
${inputs.map(({ field, name }) => `  ${described(field)}\n  ${name}: ${scalars[field.type.kind]}`).join('\n')}
}
input Create${type}Input { values: ${type}Input! idempotencyKey: String }
input Update${type}Input { id: ID! expectedVersion: Int! values: ${type}Input! idempotencyKey: String }
type ${type}Saved { ${one}: ${type}! }
"Others changed these fields since \`expectedVersion\`. Other fields merge by themselves; nothing was written."
type ${type}Conflict implements Problem { code: ProblemCode! message: String! path: [String!]! fields: [String!]! current: ${type}! }
union Create${type}Result = ${type}Saved | Invalid | KeyReused | NotPermitted
union Update${type}Result = ${type}Saved | ${type}Conflict | Invalid | KeyReused | NotPermitted
extend type Mutation {
  create${type}(input: Create${type}Input!): Create${type}Result!
  update${type}(input: Update${type}Input!): Update${type}Result!
}`;
}

/** Registration numbers are taken when a record is committed, never given; files are attached in tasks. */
export function writable(fields: readonly GeneratedField[]): readonly GeneratedField[] {
  return fields.filter(({ field: { type } }) => type.kind !== 'number' && type.kind !== 'file');
}

function outputType({ field, target }: GeneratedField, naming: Naming): string {
  if (field.type.kind === 'user') return 'User';
  if (field.type.kind === 'many') return '[String!]!';
  const names = target ? naming.get(target.key) : undefined;
  return names ? names.type : scalars[field.type.kind];
}

function described(field: EntityField): string {
  const lines = [told(field.name)];
  if (field.help) lines.push(told(field.help));
  if (field.type.kind === 'choice' || field.type.kind === 'many') {
    lines.push(...field.type.options.map(({ key, name }) => `- ${key}: ${told(name)}`));
  }
  return quoted(lines.join('\n'));
}

function told(text: LocalText): string {
  const [ru, en] = [say(text, 'ru'), say(text, 'en')];
  return ru === en ? ru : `${ru} / ${en}`;
}

/** A JSON string is a GraphQL string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
