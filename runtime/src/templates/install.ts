import { recordPrefix } from '@marshrut/blocks';
import type { RecordChange } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import { processesById } from '../definitions/process.js';
import { publishProcess } from '../definitions/publish-process.js';
import { saveEntity } from '../definitions/save-entity.js';
import { createProcess } from '../definitions/save-process.js';
import { type Actor, actorOf } from '../people/actor.js';
import { insertUser } from '../people/create-user.js';
import { DEMO_PASSWORD } from '../people/demo.js';
import { may } from '../people/gate.js';
import { untilWritten, writeCommit } from '../records/unit.js';
import { type Collision, collisionsOf } from './collisions.js';
import { type Installed, type ListedTemplate, type Made, readInstalled } from './installed.js';
import type { TemplateRoom } from './room.js';
import { shipped } from './shipped.js';
import { calling, type Template } from './template.js';

export type TemplateInstalling =
  | { readonly ok: true; readonly listed: ListedTemplate }
  | { readonly ok: false; readonly why: 'collides'; readonly collisions: readonly Collision[] }
  | { readonly ok: false; readonly why: 'installed' }
  | { readonly ok: false; readonly why: 'notPermitted' };

/**
 * Makes all that a template has, or nothing: what could stand in the way is looked for before the first thing is written, and
 * what was interrupted goes on with the ids that were set aside for it. Processes are published last.
 */
export async function installTemplate(room: TemplateRoom, actor: Actor, key: string): Promise<TemplateInstalling> {
  const template = shipped.find(one => one.key === key);
  if (!template || !may(actor, 'template.install')) return { ok: false, why: 'notPermitted' };
  const { db } = room.definitions;
  const before = await readInstalled(db, key);
  if (before?.at) return { ok: false, why: 'installed' };
  if (!before) {
    const collisions = await collisionsOf(room, template);
    if (collisions.length > 0) return { ok: false, why: 'collides', collisions };
    await setAside(room, actor, template);
  }
  const begun = await readInstalled(db, key);
  if (!begun) throw new Error(`Expected the template '${key}' to be begun, but it is not.`);
  await untilMade(room, () => makeAll(room, actor, template, begun.made));
  await db.updateTable('template').set({ installed_at: room.definitions.now() }).where('key', '=', key).execute();
  const installed: Installed | null = await readInstalled(db, key);
  return { ok: true, listed: { template, installed } };
}

async function makeAll(room: TemplateRoom, actor: Actor, template: Template, made: Made): Promise<void> {
  await makeRoles(room, template);
  if (room.demo) await makePeople(room, template);
  await makeEntities(room, actor, template);
  await makeRecords(room, actor, template, made);
  for (const process of template.processes)
    await makeProcess(room, actor, made.processes[process.key] ?? '', calling(process.diagram, made.processes));
}

const ATTEMPTS = 8;

/** Of two who make it at once, whoever comes second to a thing fails on it, and on the next attempt finds it made. */
async function untilMade({ records }: TemplateRoom, make: () => Promise<void>): Promise<void> {
  for (let n = 1; ; n++) {
    try {
      return await make();
    } catch (error) {
      if (n === ATTEMPTS) throw error;
      await records.pause(n);
    }
  }
}

/** Of two who press at once the second finds the ids of the first. */
async function setAside({ definitions }: TemplateRoom, actor: Actor, template: Template): Promise<void> {
  const { db, newId, now } = definitions;
  const processes = Object.fromEntries(template.processes.map(({ key }) => [key, newId('prc')]));
  const made: Made = { processes, commit: newId('cmt') };
  await db
    .insertInto('template')
    .values({ key: template.key, made: JSON.stringify(made), begun_at: now(), begun_by: actor.id, installed_at: null })
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute();
}

async function makeRoles({ definitions: { people } }: TemplateRoom, { roles }: Template): Promise<void> {
  await people.db
    .insertInto('role')
    .values(
      roles.map(({ key, name, outside }) => ({
        ...{ key, name: JSON.stringify(name), system: 0 },
        ...{ outside: outside ? 1 : 0, created_at: people.now() },
      })),
    )
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute();
}

async function makePeople({ definitions: { people } }: TemplateRoom, template: Template): Promise<void> {
  const passwordHash = await people.hashPassword(DEMO_PASSWORD);
  await people.db.transaction().execute(async db => {
    for (const person of template.people) await insertUser({ ...people, db }, { ...person, passwordHash });
  });
}

/** The gate has let the actor install it; what it is made of is made in their name, by the one way there is. */
function installer({ id, name, login }: Actor): Actor {
  return actorOf({ id, name, login, roles: ['analyst', 'administrator'] });
}

async function makeEntities({ definitions }: TemplateRoom, actor: Actor, { entities }: Template): Promise<void> {
  const there = (await definitions.entities.reload()).entities;
  for (const entity of entities) {
    if (there.has(entity.key)) continue;
    const saved = await saveEntity(definitions, installer(actor), entity, 0);
    // Whoever installs it at the same time may have made it meanwhile.
    const madeByOther = !saved.ok && (await definitions.entities.reload()).entities.has(entity.key);
    if (!saved.ok && !madeByOther)
      throw new Error(`Expected the shipped entity '${entity.key}' to be saved, but: ${said(saved)}`);
  }
}

async function makeProcess(
  { definitions }: TemplateRoom,
  actor: Actor,
  id: string,
  document: Template['processes'][number]['diagram'],
): Promise<void> {
  const by = installer(actor);
  const [present] = [...(await processesById(definitions, [id])).values()];
  if (!present) {
    const given = { ...definitions, newId: () => id };
    const created = await createProcess(given, by, { name: document.name, document });
    if (!created.ok) throw new Error(`Expected the shipped process to be kept, but: ${said(created)}`);
  }
  if (present?.published) return;
  const published = await publishProcess(definitions, by, id, present?.draftVersion ?? 1);
  if (!published.ok) throw new Error(`Expected the shipped process to be published, but: ${said(published)}`);
}

/** All demo records in one commit, under the id that was set aside for it. */
async function makeRecords(room: TemplateRoom, actor: Actor, template: Template, made: Made): Promise<void> {
  const { db, newId } = room.records;
  const there = await db.selectFrom('commit_record').select('id').where('id', '=', made.commit).executeTakeFirst();
  if (there) return;
  const { records } = template;
  const ids = new Map(records.map(({ name, entity }) => [name, newId(recordPrefix(entity))]));
  const people = await idsOfPeople(room, template);
  const named = (value: Value): Value => {
    if (typeof value !== 'string' || !value.startsWith('@')) return value;
    const name = value.slice(1);
    return ids.get(name) ?? people.get(name) ?? null;
  };
  const changes = records.map(
    ({ name, entity, values }): RecordChange => ({
      entity,
      record: ids.get(name) ?? '',
      op: 'create',
      version: 0,
      before: {},
      after: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, named(value)])),
    }),
  );
  const under = { ...room.records, newId: (prefix: string) => (prefix === 'cmt' ? made.commit : newId(prefix)) };
  await untilWritten(room.records, async () => {
    const written = await under.storage.run(() =>
      writeCommit(under, { actor, source: 'IMPORT', changes, keyed: null, outcome: null }),
    );
    if (!written.ok && written.why !== 'stale')
      throw new Error(`Expected the demo records to be written, but: ${JSON.stringify(written)}`);
    return written.ok ? {} : null;
  });
}

/** Of the people it brings, by login; none where the server runs without demo people. */
async function idsOfPeople({ definitions: { people }, demo }: TemplateRoom, template: Template) {
  const logins = demo ? template.people.map(({ login }) => login) : [];
  if (logins.length === 0) return new Map<string, string>();
  const rows = await people.db.selectFrom('user').select(['id', 'login']).where('login', 'in', logins).execute();
  return new Map(rows.map(({ id, login }) => [login, id]));
}

function said(refused: object): string {
  return JSON.stringify(refused).slice(0, 2000);
}
