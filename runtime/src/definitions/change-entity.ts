import {
  type Diagram,
  type Entity,
  type EntityField,
  type FieldKind,
  fieldOf,
  type Language,
  localText,
  type Option,
  say,
} from '@marshrut/model';
import { type RawBuilder, sql } from 'kysely';
import { type Dialect, dialectOf } from '../database/dialect.js';
import { columnOf } from '../tables/entity-table.js';
import { hasRows } from '../tables/grow-table.js';
import { hasLine } from '../tables/like.js';
import type { Definitions } from './definitions.js';
import { brokenBy } from './live-versions.js';
import { type FieldProblem, fieldProblem } from './outcome.js';

/** Kinds a field may become though there are rows: every value it had is one of the new kind, too. */
const WIDER: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  text: ['longText'],
  phone: ['text', 'longText'],
  email: ['text', 'longText'],
  number: ['text', 'longText'],
  choice: ['text', 'longText', 'many'],
};

/** What stands against changing an entity that is in use: its rows, and the process versions that are in use. */
export async function checkChange(definitions: Definitions, before: Entity, after: Entity): Promise<FieldProblem[]> {
  const changed = after.fields.flatMap((field, at) => {
    const was = fieldOf(before, field.key);
    return was && JSON.stringify(was.type) !== JSON.stringify(field.type)
      ? [{ was, field, path: `fields.${at}.type` }]
      : [];
  });
  const removed = before.fields.filter(field => !fieldOf(after, field.key));
  if (changed.length === 0 && removed.length === 0) return [];
  const table = definitions.entities.current().table(before.key);
  const problems = (await hasRows(definitions.db, table.name)) ? await checkRows(definitions, before, changed) : [];
  return problems.length > 0
    ? problems
    : checkVersions(definitions, after, [...removed, ...changed.map(({ was }) => was)]);
}

interface Changed {
  readonly was: EntityField;
  readonly field: EntityField;
  readonly path: string;
}

async function checkRows(
  definitions: Definitions,
  entity: Entity,
  changed: readonly Changed[],
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const { was, field, path } of changed) {
    if (was.type.kind !== field.type.kind && !WIDER[was.type.kind]?.includes(field.type.kind))
      problems.push(typeChanged(path, field.key));
    const option = await usedOption(definitions, entity, was, field);
    if (option !== null) problems.push(optionInUse(`${path}.options`, option));
  }
  return problems;
}

/** An option that was taken away although records have it. */
async function usedOption(
  { db, entities }: Definitions,
  entity: Entity,
  was: EntityField,
  field: EntityField,
): Promise<string | null> {
  const [before, after] = [optionsOf(was.type), optionsOf(field.type)];
  if (before.length === 0 || after.length === 0) return null;
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.map(({ key }) => key).filter(key => !kept.has(key));
  if (gone.length === 0) return null;
  const table = entities.current().table(entity.key);
  const column = sql.ref(columnOf(table, was.key).name);
  if (was.type.kind === 'many') return chosenSomewhere({ db, table: table.name, column, dialect: dialectOf(db) }, gone);
  const found = await sql<{
    key: string;
  }>`select ${column} as key from ${sql.table(table.name)} where ${column} in (${sql.join(gone)}) limit 1`.execute(db);
  return found.rows[0]?.key ?? null;
}

function optionsOf(type: EntityField['type']): readonly Option[] {
  return type.kind === 'choice' || type.kind === 'many' ? type.options : [];
}

interface Chosen {
  readonly db: Definitions['db'];
  readonly table: string;
  readonly column: RawBuilder<unknown>;
  readonly dialect: Dialect;
}

/** A key among those on the lines of a value. */
async function chosenSomewhere(
  { db, table, column, dialect }: Chosen,
  gone: readonly string[],
): Promise<string | null> {
  for (const key of gone) {
    const found = await sql<{ one: number }>`select 1 as one from ${sql.table(table)}
      where ${hasLine(column, key, dialect)} limit 1`.execute(db);
    if (found.rows.length > 0) return key;
  }
  return null;
}

async function checkVersions(
  definitions: Definitions,
  after: Entity,
  touched: readonly EntityField[],
): Promise<FieldProblem[]> {
  const names = touched.map(({ key, name }) => ({ ru: name.ru || name.en || key, en: name.en || name.ru || key }));
  const [ru, en] = [names.map(name => `«${name.ru}»`).join(', '), names.map(name => `"${name.en}"`).join(', ')];
  const broken = await brokenBy(definitions, after);
  return broken.map(({ diagram, problem }) => ({
    path: 'fields',
    code: 'FIELD_IN_USE',
    message: localText(
      `Ожидалось, что опубликованные процессы продолжат работать, но процесс «${diagram.name.ru || diagram.name.en}»${placeOf(diagram, problem.node, 'ru')} использует поля, которые вы убрали или изменили (${ru}). Верните их или опубликуйте процесс без них.`,
      `Expected published processes to go on, but the process "${diagram.name.en || diagram.name.ru}"${placeOf(diagram, problem.node, 'en')} uses fields you have removed or changed (${en}). Put them back, or publish the process without them.`,
    ),
  }));
}

/** The block that would no longer work. */
function placeOf({ nodes }: Diagram, id: string | undefined, language: Language): string {
  const name = nodes.find(node => node.id === id)?.name;
  const said = name ? say(name, language) : '';
  if (!said) return '';
  return language === 'ru' ? `, блок «${said}»,` : `, block "${said}",`;
}

function typeChanged(path: string, key: string): FieldProblem {
  return fieldProblem(
    path,
    'TYPE_CHANGED',
    `Ожидался прежний тип поля, но у «${key}» он другой, а записи уже есть. Добавьте новое поле.`,
    `Expected the type the field had, but "${key}" has another one and records exist. Add a new field instead.`,
  );
}

function optionInUse(path: string, key: string): FieldProblem {
  return fieldProblem(
    path,
    'OPTION_IN_USE',
    `Ожидалось, что удалённый вариант нигде не выбран, но «${key}» есть в записях. Верните его или измените записи.`,
    `Expected a removed option to be chosen nowhere, but records have "${key}". Put it back or change the records.`,
  );
}
