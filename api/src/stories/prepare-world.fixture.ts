import type { Diagram, Entity } from '@marshrut/model';
import type { World } from '@marshrut/testing';
import type { GraphqlHouse } from './graphql-house.fixture.js';

/** Opens every record card, so that stories can enter and look at any record. */
export const ARCHIVIST = 'archivist';

/** Makes the people of a story, saves its entities and services and publishes its processes; answers the one it starts. */
export async function prepareWorld(house: GraphqlHouse, world: World): Promise<string> {
  await makePeople(house, world);
  for (const [at, entity] of world.entities.entries()) await saveEntity(house, entity, at);
  for (const service of new Set(servicesIn(world).values())) await saveService(house, service);
  const others = Object.entries(world.processes ?? {});
  const ids = new Map<string, string>();
  for (const [named, diagram] of others) ids.set(named, await createProcess(house, diagram));
  for (const [named, diagram] of others) await publish(house, ids.get(named) ?? '', calling(ids, diagram));
  const main = await createProcess(house, world.diagram);
  await publish(house, main, calling(ids, world.diagram));
  return main;
}

/** The services of a world by the nodes that ask them. */
export function servicesIn(world: World): Map<string, string> {
  const nodes = diagramsOf(world).flatMap(diagram => diagram.nodes);
  return new Map(nodes.flatMap(node => (askedBy(node) === undefined ? [] : [[node.id, String(askedBy(node))]])));
}

function askedBy({ block, settings }: Diagram['nodes'][number]): unknown {
  if (block === 'service') return settings.service;
  return block === 'send' ? (settings.what as { readonly service?: string }).service : undefined;
}

function diagramsOf({ diagram, processes = {} }: World): readonly Diagram[] {
  return [diagram, ...Object.values(processes)];
}

/** The diagram with the processes it calls by the ids they have here. */
function calling(ids: ReadonlyMap<string, string>, diagram: Diagram): Diagram {
  const nodes = diagram.nodes.map(node => {
    const called = node.block === 'call' ? ids.get(String(node.settings.process)) : undefined;
    return called === undefined ? node : { ...node, settings: { ...node.settings, process: called } };
  });
  return { ...diagram, nodes };
}

/** For each role its people; where a story names none, one person of the same name. The demo people are there already. */
async function makePeople(house: GraphqlHouse, world: World): Promise<void> {
  const diagrams = diagramsOf(world);
  const assigned = diagrams.flatMap(({ nodes }) => nodes.flatMap(({ settings }) => rolesIn(settings)));
  const wanted = new Set([...diagrams.flatMap(({ starters }) => starters), ...assigned, ARCHIVIST]);
  const people = new Map([...wanted].map((role): [string, readonly string[]] => [role, [role]]));
  for (const [role, logins] of Object.entries(world.people ?? {})) people.set(role, logins);
  const { roles } = await house.ask<{ roles: readonly { key: string }[] }>('admin', '{ roles { key } }');
  for (const { key } of roles) people.delete(key);
  for (const [role, logins] of people) {
    const made = await house.ask<{ createRole: Told }>(
      'admin',
      'mutation ($input: CreateRoleInput!) { createRole(input: $input) { __typename } }',
      { input: { key: role, name: { ru: role, en: role } } },
    );
    expected('RoleSaved', made.createRole);
    for (const login of logins) await makePerson(house, login, role);
  }
}

async function makePerson(house: GraphqlHouse, login: string, role: string): Promise<void> {
  const made = await house.ask<{ createUser: Told }>(
    'admin',
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename } }',
    { input: { name: login, login, password: 'a long password', roles: [role] } },
  );
  expected('UserSaved', made.createUser);
}

function rolesIn(settings: Readonly<Record<string, unknown>>): string[] {
  const assignee = settings.assignee as { readonly to: string; readonly role?: string } | undefined;
  return assignee?.role === undefined ? [] : [assignee.role];
}

async function saveEntity(house: GraphqlHouse, entity: Entity, at: number): Promise<void> {
  const { schemaVersion: _, onConflict, readers, editors, ...rest } = entity;
  const input = {
    ...rest,
    expectedVersion: 0,
    onConflict: onConflict.toUpperCase(),
    readers: [...readers, ARCHIVIST],
    editors: [...editors, ARCHIVIST],
  };
  const saved = await house.ask<{ saveEntity: Told }>(
    'analyst',
    'mutation ($input: SaveEntityInput!) { saveEntity(input: $input) { __typename ... on Invalid { fields { path code } } } }',
    { input },
  );
  expected('EntitySaved', saved.saveEntity, `entity ${at}`);
}

/** Its work is left to programs outside: a story says when they answer, and what. */
async function saveService(house: GraphqlHouse, key: string): Promise<void> {
  const saved = await house.ask<{ saveService: Told }>(
    'admin',
    'mutation ($input: SaveServiceInput!) { saveService(input: $input) { __typename ... on Invalid { fields { path code } } } }',
    { input: { key, expectedVersion: 0, name: { ru: key, en: key }, document: { kind: 'worker', leaseSeconds: 60 } } },
  );
  expected('ServiceSaved', saved.saveService, key);
}

async function createProcess(house: GraphqlHouse, { name }: Diagram): Promise<string> {
  const { createProcess: created } = await house.ask<{ createProcess: Told & { process: { id: string } } }>(
    'analyst',
    `mutation ($input: CreateProcessInput!) {
      createProcess(input: $input) { __typename ... on ProcessCreated { process { id } } ... on Problem { message } }
    }`,
    { input: { name } },
  );
  expected('ProcessCreated', created);
  return created.process.id;
}

async function publish(house: GraphqlHouse, processId: string, document: Diagram): Promise<void> {
  const saved = await house.ask<{ saveProcessDraft: Told & { process: { draftVersion: number } } }>(
    'analyst',
    `mutation ($input: SaveProcessDraftInput!) {
      saveProcessDraft(input: $input) {
        __typename ... on ProcessDraftSaved { process { draftVersion } } ... on Problem { message }
      }
    }`,
    { input: { processId, expectedVersion: 1, document } },
  );
  expected('ProcessDraftSaved', saved.saveProcessDraft);
  const published = await house.ask<{ publishProcess: Told }>(
    'analyst',
    `mutation ($input: PublishProcessInput!) {
      publishProcess(input: $input) { __typename ... on DiagramInvalid { problems { code node property message { en } } } }
    }`,
    { input: { processId, expectedVersion: saved.saveProcessDraft.process.draftVersion } },
  );
  expected('ProcessPublished', published.publishProcess);
}

interface Told {
  readonly __typename: string;
}

export function expected(typename: string, answer: Told, what = ''): void {
  if (answer.__typename !== typename)
    throw new Error(`Expected ${typename} ${what}, but it is ${JSON.stringify(answer)}.`);
}
