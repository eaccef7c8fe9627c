import { normalText } from '@marshrut/expressions';
import type { Diagram, LocalText, Problem } from '@marshrut/model';
import type { Transaction } from 'kysely';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { canonicalJson } from './canonical-json.js';
import { type DiagramInvalid, diagramInvalid, problemsOf } from './check-process.js';
import type { Definitions } from './definitions.js';
import { keepDraftAuthor } from './draft-authors.js';
import { newDiagram } from './new-diagram.js';
import { type NotPermitted, notPermitted, type Stale, stale } from './outcome.js';
import { type Process, processesById } from './process.js';
import { readDiagram } from './read-diagram.js';

export interface NewProcess {
  readonly name: LocalText;
  /** A diagram document; without it a start and an end. Its name gives way to `name`. */
  readonly document?: unknown;
}

export type ProcessCreated = { readonly ok: true; readonly process: Process } | DiagramInvalid | NotPermitted;

export async function createProcess(
  definitions: Definitions,
  actor: Actor,
  { name, document }: NewProcess,
): Promise<ProcessCreated> {
  if (!may(actor, 'process.design')) return notPermitted;
  const given = document ?? newDiagram(name);
  const read = readDiagram(typeof given === 'object' && !Array.isArray(given) ? { ...given, name } : given);
  if (!read.ok) return diagramInvalid(read.problems);
  const id = definitions.newId('prc');
  const at = definitions.now();
  await definitions.db.transaction().execute(async db => {
    const own = { id, draft_version: 1, published: null, created_at: at, created_by: actor.id };
    await db
      .insertInto('process')
      .values({ ...own, ...draftColumns(read.diagram, actor, at) })
      .execute();
    await keepDraftAuthor(db, id, actor, at);
  });
  return { ok: true, process: await existing(definitions, id) };
}

export type DraftSaving =
  /** `problems`: what stands in the way of publishing; the draft is saved all the same. */
  | { readonly ok: true; readonly process: Process; readonly problems: readonly Problem[] }
  | DiagramInvalid
  | Stale
  | NotPermitted;

export async function saveProcessDraft(
  definitions: Definitions,
  actor: Actor,
  id: string,
  expectedVersion: number,
  document: unknown,
): Promise<DraftSaving> {
  if (!may(actor, 'process.design')) return notPermitted;
  const read = readDiagram(document);
  const present = (await processesById(definitions, [id])).get(id);
  if (!present) return notPermitted;
  if (!read.ok) return diagramInvalid(read.problems);
  const at = definitions.now();
  const saved = await definitions.db
    .transaction()
    .execute(db => putDraft(db, { process: id, diagram: read.diagram, actor, at, expectedVersion }));
  const process = (await processesById(definitions, [id])).get(id);
  if (!process) return notPermitted;
  if (!saved) return stale(process.draftVersion);
  return { ok: true, process, problems: await problemsOf(definitions, read.diagram, id) };
}

interface DraftSaved {
  readonly process: string;
  readonly diagram: Diagram;
  readonly actor: Actor;
  readonly at: string;
  readonly expectedVersion: number;
}

/** Puts a document in the place of the draft, where that is still the expected one; says whether it was. */
export async function putDraft(db: Transaction<Database>, saved: DraftSaved): Promise<boolean> {
  const { process, diagram, actor, at, expectedVersion } = saved;
  const { numUpdatedRows } = await db
    .updateTable('process')
    .set({ ...draftColumns(diagram, actor, at), draft_version: expectedVersion + 1 })
    .where('id', '=', process)
    .where('draft_version', '=', expectedVersion)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await keepDraftAuthor(db, process, actor, at);
  return true;
}

function draftColumns(diagram: Diagram, actor: Actor, at: string) {
  return {
    name: canonicalJson(diagram.name),
    name_norm: normalText(`${diagram.name.ru} ${diagram.name.en}`),
    draft: canonicalJson(diagram),
    draft_saved_at: at,
    draft_saved_by: actor.id,
  };
}

async function existing(definitions: Definitions, id: string): Promise<Process> {
  const process = (await processesById(definitions, [id])).get(id);
  if (process) return process;
  throw new Error(`Expected process ${id} to exist, but there is none.`);
}
