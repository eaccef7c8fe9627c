import type { Entity } from '@marshrut/model';
import type { World } from '@marshrut/testing';
import type { GraphqlHouse } from './graphql-house.fixture.js';

/** Opens every record card, so that stories can enter and look at any record. */
export const ARCHIVIST = 'archivist';

/** Makes the people of a story, saves its entities and publishes its process; answers the process. */
export async function prepareWorld(house: GraphqlHouse, { diagram, entities }: World): Promise<string> {
  const assigned = diagram.nodes.flatMap(({ settings }) => rolesIn(settings));
  for (const role of new Set([...diagram.starters, ...assigned, ARCHIVIST])) await makeRole(house, role);
  for (const [at, entity] of entities.entries()) await saveEntity(house, entity, at);
  const created = await house.ask<{ createProcess: { process: { id: string; draftVersion: number } } }>(
    'analyst',
    `mutation ($input: CreateProcessInput!) {
      createProcess(input: $input) { ... on ProcessCreated { process { id draftVersion } } ...on Problem { message } }
    }`,
    { input: { name: diagram.name, document: diagram } },
  );
  const { id, draftVersion } = created.createProcess.process;
  const published = await house.ask<{ publishProcess: { __typename: string } }>(
    'analyst',
    `mutation ($input: PublishProcessInput!) {
      publishProcess(input: $input) { __typename ... on DiagramInvalid { problems { code node property message { en } } } }
    }`,
    { input: { processId: id, expectedVersion: draftVersion } },
  );
  expected('ProcessPublished', published.publishProcess);
  return id;
}

function rolesIn(settings: Readonly<Record<string, unknown>>): string[] {
  const assignee = settings.assignee as { readonly to: string; readonly role?: string } | undefined;
  return assignee?.role === undefined ? [] : [assignee.role];
}

/** A role and a person of the same name; the demo people are there already. */
async function makeRole(house: GraphqlHouse, role: string): Promise<void> {
  const { roles } = await house.ask<{ roles: readonly { key: string }[] }>('admin', '{ roles { key } }');
  if (roles.some(({ key }) => key === role)) return;
  const made = await house.ask<Record<'createRole' | 'createUser', { __typename: string }>>(
    'admin',
    `mutation ($role: CreateRoleInput!, $user: CreateUserInput!) {
      createRole(input: $role) { __typename }
      createUser(input: $user) { __typename }
    }`,
    {
      role: { key: role, name: { ru: role, en: role } },
      user: { name: role, login: role, password: 'a long password', roles: [role] },
    },
  );
  expected('RoleSaved', made.createRole);
  expected('UserSaved', made.createUser);
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
  const saved = await house.ask<{ saveEntity: { __typename: string } }>(
    'analyst',
    'mutation ($input: SaveEntityInput!) { saveEntity(input: $input) { __typename ... on Invalid { fields { path code } } } }',
    { input },
  );
  expected('EntitySaved', saved.saveEntity, `entity ${at}`);
}

export function expected(typename: string, answer: { readonly __typename: string }, what = ''): void {
  if (answer.__typename !== typename)
    throw new Error(`Expected ${typename} ${what}, but it is ${JSON.stringify(answer)}.`);
}
