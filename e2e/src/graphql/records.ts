import type { Ask } from './caller.js';
import { expectType } from './definitions.js';

/** By field key; dates and money as texts. */
export type Values = Readonly<Record<string, string | number | boolean | null>>;

export interface SeenRecord {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly values: Values;
}

interface Saved {
  readonly __typename: string;
  readonly record: { readonly id: string };
}

/** Enters a record as its card does, at once; answers its id. */
export async function createRecord(ask: Ask, entity: string, values: Values): Promise<string> {
  const { createRecord: saved } = await ask<{ createRecord: Saved }>(
    `mutation ($input: CreateRecordInput!) {
      createRecord(input: $input) {
        __typename ... on RecordSaved { record { id } } ... on Invalid { fields { path message } }
      }
    }`,
    { input: { entity, values } },
  );
  expectType(saved, 'RecordSaved');
  return saved.record.id;
}

/** The committed records whose searchable fields hold the text; all of them by default. */
export async function recordsOf(ask: Ask, entity: string, search = ''): Promise<readonly SeenRecord[]> {
  const { records } = await ask<{ records: { edges: readonly { node: SeenRecord }[] } }>(
    `query ($entity: String!, $search: String) {
      records(entity: $entity, first: 50, search: $search) { edges { node { id version title values } } }
    }`,
    { entity, search: search || null },
  );
  return records.edges.map(edge => edge.node);
}

/** Changes a record at once, as it stands now. */
export async function updateRecord(ask: Ask, entity: string, id: string, values: Values): Promise<void> {
  const { record } = await ask<{ record: { version: number } }>(
    'query ($entity: String!, $id: ID!) { record(entity: $entity, id: $id) { version } }',
    { entity, id },
  );
  const { updateRecord: saved } = await ask<{ updateRecord: { __typename: string } }>(
    'mutation ($input: UpdateRecordInput!) { updateRecord(input: $input) { __typename ... on Problem { message } } }',
    { input: { entity, id, expectedVersion: record.version, values } },
  );
  expectType(saved, 'RecordSaved');
}
