import type { appeals, person } from '@marshrut/testing';
import type { Ask } from './caller.js';

/** Saves an entity for the first time. */
export async function saveEntity(ask: Ask, { schemaVersion: _, onConflict, ...entity }: typeof person): Promise<void> {
  const input = { ...entity, expectedVersion: 0, onConflict: onConflict.toUpperCase() };
  const { saveEntity: answer } = await ask<{ saveEntity: { __typename: string } }>(
    `mutation ($input: SaveEntityInput!) {
      saveEntity(input: $input) { __typename ... on Problem { message } ... on Invalid { fields { path message } } }
    }`,
    { input },
  );
  expectType(answer, 'EntitySaved');
}

/** Saves a process, a draft so far. */
export async function createProcess(
  ask: Ask,
  document: typeof appeals,
): Promise<{ readonly id: string; readonly draftVersion: number }> {
  const { createProcess: created } = await ask<{
    createProcess: { __typename: string; process: { id: string; draftVersion: number } };
  }>(
    `mutation ($input: CreateProcessInput!) {
      createProcess(input: $input) {
        __typename ... on ProcessCreated { process { id draftVersion } } ... on Problem { message }
      }
    }`,
    { input: { name: document.name, document } },
  );
  expectType(created, 'ProcessCreated');
  return created.process;
}

/** Saves a process and publishes it; answers its id. */
export async function publishProcess(ask: Ask, document: typeof appeals): Promise<string> {
  const { id, draftVersion } = await createProcess(ask, document);
  const { publishProcess: published } = await ask<{ publishProcess: { __typename: string } }>(
    `mutation ($input: PublishProcessInput!) {
      publishProcess(input: $input) { __typename ... on DiagramInvalid { problems { node message { ru } } } }
    }`,
    { input: { processId: id, expectedVersion: draftVersion } },
  );
  expectType(published, 'ProcessPublished');
  return id;
}

/** Saves the next draft of a process; publishing it is another step. */
export async function saveDraft(ask: Ask, processId: string, document: typeof appeals): Promise<void> {
  const { process } = await ask<{ process: { draftVersion: number } }>(
    'query ($id: ID!) { process(id: $id) { draftVersion } }',
    { id: processId },
  );
  const { saveProcessDraft: saved } = await ask<{ saveProcessDraft: { __typename: string } }>(
    `mutation ($input: SaveProcessDraftInput!) {
      saveProcessDraft(input: $input) { __typename ... on Problem { message } }
    }`,
    { input: { processId, document, expectedVersion: process.draftVersion } },
  );
  expectType(saved, 'ProcessDraftSaved');
}

/** Throws with the whole answer when a command was answered otherwise than expected. */
export function expectType(answer: { readonly __typename: string }, typename: string): void {
  if (answer.__typename !== typename) {
    throw new Error(`Expected ${typename}, but the answer is ${JSON.stringify(answer, null, 2)}.`);
  }
}
