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
  readonly conflicts?: readonly { entity: string; record: string; field?: string; version: number }[];
}

export interface TaskSeen {
  readonly id: string;
  readonly node: string;
  readonly status: string;
  readonly owner: { readonly login: string } | null;
  readonly deadline: { readonly state: string; readonly due: string } | null;
}

export interface CaseSeen {
  readonly id: string;
  readonly status: string;
  readonly tasks: readonly TaskSeen[];
  readonly waits: readonly {
    readonly element: string;
    readonly node: string;
    readonly kind: string;
    readonly beside: boolean;
  }[];
  readonly incidents: readonly {
    readonly element: string;
    readonly node: string;
    readonly code: string;
    readonly path: string | null;
  }[];
  readonly card: readonly { readonly key: string; readonly value: { readonly value: Values[string] } }[];
}

export interface WorkSeen {
  readonly steps: readonly { readonly visit: string | null; readonly node: string }[];
  readonly screen: {
    readonly element: string;
    readonly found?: readonly { readonly id: string; readonly values: Values }[];
  };
}

const problem = '... on Problem { code message }';
const invalid = '... on Invalid { fields { path code message } }';
const notNow = '... on NotNow { reason }';

function command(field: string, input: string, more = '', refusals = `${notNow} ${invalid}`): string {
  return `mutation ($input: ${input}!) { answer: ${field}(input: $input) { __typename ${more} ${problem} ${refusals} } }`;
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
  verify: command('verifyTask', 'VerifyTaskInput'),
  returnTo: command('returnTask', 'ReturnTaskInput'),
  addSigner: command('addSigner', 'AddSignerInput'),
  back: command('goBack', 'GoBackInput'),
  finish: command(
    'completeTask',
    'CompleteTaskInput',
    `... on TaskCommitted { commit next { id } changes { title op fields { field beforeText afterText } } }
     ... on TaskConflict { conflicts { ... on FieldConflict { entity record field version mineText theirsText } ... on ChangedConflict { entity record version } } }`,
  ),
  retry: command('retryIncident', 'RetryIncidentInput'),
  suspend: command('suspendCase', 'SuspendCaseInput'),
  goOn: command('resumeCase', 'ResumeCaseInput'),
  abandon: command('cancelCase', 'CancelCaseInput'),
  withdraw: command('withdrawCase', 'WithdrawCaseInput'),
  repair: command('repairCase', 'RepairCaseInput'),
  extend: command('extendDeadline', 'ExtendDeadlineInput'),
  pauseTerm: command('pauseDeadline', 'PauseDeadlineInput'),
  resumeTerm: command('resumeDeadline', 'ResumeDeadlineInput'),
  message: command('sendMessage', 'SendMessageInput', '', invalid),
  signal: command('sendSignal', 'SendSignalInput', '', invalid),
  lease: command('leaseJobs', 'LeaseJobsInput', '... on JobsLeased { jobs { id fence } }', invalid),
  complete: command('completeJob', 'CompleteJobInput', '', notNow),
  fail: command('failJob', 'FailJobInput'),
  createRecord: command('createRecord', 'CreateRecordInput', '... on RecordSaved { record { id } }', invalid),
  updateRecord: command('updateRecord', 'UpdateRecordInput', '', ''),
  record: 'query ($entity: String!, $id: ID!) { record(entity: $entity, id: $id) { version } }',
  records: `query ($entity: String!, $after: String) {
    records(entity: $entity, first: 100, after: $after, order: [{ field: "id" }]) {
      edges { node { id values } } pageInfo { hasNextPage endCursor }
    }
  }`,
  cases: `{
    cases(first: 100) {
      edges {
        node {
          id
          status
          tasks { id node status owner { login } deadline { state due } }
          waits { element node kind beside }
          incidents { element node code path }
          card { key value }
        }
      }
    }
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
          ... on VerifyScreen { element }
        }
      }
    }
  }`,
  mail: '{ caughtMail(first: 100) { edges { node { subject } } } }',
  users: '{ users(first: 100) { edges { node { id login } } } }',
} as const;
