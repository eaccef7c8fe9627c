import { blocks } from '@marshrut/blocks';
import { compilePlan, type Plan } from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import type { Transaction } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { canonicalJson } from './canonical-json.js';
import { type DiagramInvalid, diagramInvalid, problemsOf, uncountableStart } from './check-process.js';
import type { Definitions } from './definitions.js';
import { type NotPermitted, notPermitted, type Stale, stale } from './outcome.js';
import { draftsOf, type Process, processesById } from './process.js';
import { keepStarts } from './process-starts.js';
import { type OutsideStart, startsOf } from './starts-of.js';
import { LIVE, lastNumber, type Version, versionsById } from './version.js';

export type ProcessPublished =
  | { readonly ok: true; readonly process: Process; readonly version: Version }
  | DiagramInvalid
  | Stale
  | NotPermitted;

const NOTE_LIMIT = 2000;

/**
 * Makes the draft a version that new cases run on; running ones stay on theirs. Errors of the diagram refuse, warnings do not.
 * What is published already is answered with its version. `again`: id of an earlier version, which is published once more in the
 * place of the draft, as a version of its own; the draft stays as it is.
 */
export async function publishProcess(
  definitions: Definitions,
  actor: Actor,
  id: string,
  expectedVersion: number,
  note = '',
  again: string | null = null,
): Promise<ProcessPublished> {
  if (!may(actor, 'process.design')) return notPermitted;
  const [diagram, present] = [
    again === null ? (await draftsOf(definitions, [id])).get(id) : await documentOf(definitions, id, again),
    (await processesById(definitions, [id])).get(id),
  ];
  if (!diagram || !present) return notPermitted;
  if (present.draftVersion !== expectedVersion) return stale(present.draftVersion);
  if (again === null ? present.changed : present.published !== again) {
    // Another node may have taken a field away that this one still knows.
    await definitions.entities.reload();
    const problems = await problemsOf(definitions, diagram, id);
    if (problems.some(problem => problem.severity === 'error')) return diagramInvalid(problems);
    const { starts, failed } = startsOf(planOf(definitions, diagram), {
      ...definitions,
      now: definitions.now(),
      actor: actor.id,
    });
    if (failed.length > 0) return diagramInvalid(failed.map(uncountableStart));
    const version = {
      id: definitions.newId('ver'),
      process: id,
      document: canonicalJson(diagram),
      note: [...note.replaceAll('\0', '').toWellFormed()].slice(0, NOTE_LIMIT).join(''),
      published_at: definitions.now(),
      published_by: actor.id,
    };
    const published = await definitions.db
      .transaction()
      .execute(transaction => publish(transaction, version, starts, expectedVersion));
    if (published !== expectedVersion) return published === null ? notPermitted : stale(published);
  }
  return answer(definitions, id);
}

/** Answers the version of the draft that it found, null where the process is gone. Published only where it was the expected one. */
async function publish(
  db: Transaction<Database>,
  version: { id: string; process: string; document: string; note: string; published_at: string; published_by: string },
  starts: readonly OutsideStart[],
  expectedVersion: number,
): Promise<number | null> {
  // The update locks the row: of two analysts who publish at once the second finds the first one's version.
  await db
    .updateTable('process')
    .set({ draft_version: expectedVersion })
    .where('id', '=', version.process)
    .where('draft_version', '=', expectedVersion)
    .execute();
  const process = await db
    .selectFrom('process')
    .select(['draft_version', 'published'])
    .where('id', '=', version.process)
    .executeTakeFirst();
  if (process?.draft_version !== expectedVersion) return process?.draft_version ?? null;
  const present = await db
    .selectFrom('process as p')
    .innerJoin('process_version as v', 'v.id', 'p.published')
    .select('v.document')
    .where('p.id', '=', version.process)
    .executeTakeFirst();
  if (present && canonicalJson(readJson<Diagram>(present.document, dialectOf(db))) === version.document)
    return expectedVersion;
  const last = await lastNumber(db, version.process);
  if (process.published) await retire(db, process.published);
  await db
    .insertInto('process_version')
    .values({ ...version, number: last + 1, status: 'PUBLISHED' })
    .execute();
  await db.updateTable('process').set({ published: version.id }).where('id', '=', version.process).execute();
  await keepStarts(db, { process: version.process, version: version.id }, starts, version.published_at);
  return expectedVersion;
}

async function documentOf(definitions: Definitions, process: string, version: string): Promise<Diagram | undefined> {
  const found = (await versionsById(definitions, [version])).get(version);
  return found?.process === process ? (await definitions.plans.diagrams([version])).get(version) : undefined;
}

/** Publishing has found that it compiles. */
function planOf({ entities }: Definitions, draft: Diagram): Plan {
  const compiled = compilePlan(draft, blocks, entities.current().entities);
  if (compiled.ok) return compiled.plan;
  throw new Error(`Expected a draft without problems to compile, but: ${compiled.problems[0]?.message.en ?? ''}`);
}

async function retire(db: Transaction<Database>, version: string): Promise<void> {
  const running = await db
    .selectFrom('case_instance')
    .select('id')
    .where('process_version', '=', version)
    .where('status', 'in', LIVE)
    .limit(1)
    .executeTakeFirst();
  await db
    .updateTable('process_version')
    .set({ status: running ? 'FINISHING' : 'OBSOLETE' })
    .where('id', '=', version)
    .execute();
}

async function answer(definitions: Definitions, id: string): Promise<ProcessPublished> {
  const process = (await processesById(definitions, [id])).get(id);
  const version = process?.published
    ? (await versionsById(definitions, [process.published])).get(process.published)
    : undefined;
  return process && version ? { ok: true, process, version } : notPermitted;
}
