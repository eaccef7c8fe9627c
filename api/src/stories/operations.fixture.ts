import type { Values } from '@marshrut/model';

/** An operation as it went out, with its idempotency key. */
export interface Sent {
  readonly document: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What every command answers: its type, and what its failures tell. */
export interface Refusable {
  readonly __typename: string;
  readonly reason?: string;
  readonly case?: { readonly id: string };
  readonly conflicts?: readonly { entity: string; record: string; field: string; version: number }[];
}

export interface TaskSeen {
  readonly id: string;
  readonly node: string;
  readonly status: string;
  readonly owner: { readonly login: string } | null;
}

export interface WorkSeen {
  readonly steps: readonly { readonly visit: string | null; readonly node: string }[];
  readonly screen: {
    readonly element: string;
    readonly found?: readonly { readonly id: string; readonly values: Values }[];
  };
}

const problem =
  '... on Problem { code message } ... on NotNow { reason } ... on Invalid { fields { path code message } }';

function command(field: string, input: string, more = ''): string {
  return `mutation ($input: ${input}!) { answer: ${field}(input: $input) { __typename ${more} ${problem} } }`;
}

export const documents = {
  start: command('startProcess', 'StartProcessInput', '... on ProcessStarted { case { id } }'),
  claim: command('claimTask', 'TaskInput'),
  release: command('releaseTask', 'TaskInput'),
  pause: command('pauseTask', 'TaskInput'),
  resume: command('resumeTask', 'TaskInput'),
  cancel: command('cancelTask', 'TaskInput'),
  fill: command('submitForm', 'SubmitFormInput'),
  select: command('selectRecord', 'SelectRecordInput'),
  back: command('goBack', 'GoBackInput'),
  retry: command('retryIncident', 'RetryIncidentInput'),
  finish: command(
    'completeTask',
    'CompleteTaskInput',
    `... on TaskCommitted { commit next { id } changes { title op fields { field beforeText afterText } } }
     ... on TaskConflict { conflicts { ... on FieldConflict { entity record field version mineText theirsText } } }`,
  ),
  createRecord: `mutation ($input: CreateRecordInput!) {
    createRecord(input: $input) { __typename ... on RecordSaved { record { id } } ${problem.replace('... on NotNow { reason }', '')} }
  }`,
  updateRecord: `mutation ($input: UpdateRecordInput!) { updateRecord(input: $input) { __typename ... on Problem { message } } }`,
  record: 'query ($entity: String!, $id: ID!) { record(entity: $entity, id: $id) { version } }',
  records: `query ($entity: String!) {
    records(entity: $entity, first: 100, order: [{ field: "id" }]) { edges { node { id values } } }
  }`,
  case: `query ($id: ID!) {
    case(id: $id) { status tasks { id node status owner { login } } incidents { element node code path } }
  }`,
  work: `query ($id: ID!) {
    task(id: $id) {
      work {
        steps { visit node }
        screen {
          ... on FormScreen { element }
          ... on ReviewScreen { element }
          ... on IncidentScreen { element }
          ... on SelectionScreen { element found { id values } }
        }
      }
    }
  }`,
  users: '{ users(first: 100) { edges { node { id login } } } }',
} as const;
