/** What an integrator asks in the course of P1. */

export const saveEntity = `mutation ($input: SaveEntityInput!) {
  saveEntity(input: $input) { __typename ... on Invalid { fields { path message } } }
}`;

export const createProcess = `mutation ($input: CreateProcessInput!) {
  createProcess(input: $input) { ... on ProcessCreated { process { id draftVersion changed published { id } } } }
}`;

export const saveDraft = `mutation ($input: SaveProcessDraftInput!) {
  saveProcessDraft(input: $input) {
    __typename
    ... on ProcessDraftSaved { process { draftVersion } problems { code severity node } }
    ... on StaleVersion { currentVersion }
  }
}`;

export const publish = `mutation ($input: PublishProcessInput!) {
  publishProcess(input: $input) {
    __typename
    ... on ProcessPublished { process { changed } version { number status note } }
    ... on DiagramInvalid { code problems { code severity node message { ru } } }
  }
}`;

export const importPeople = `mutation ($input: ImportRecordsInput!) {
  importRecords(input: $input) {
    __typename
    ... on RecordsImported { rows created columns { header field } }
    ... on Invalid { fields { line path code message } }
  }
}`;

export const people = `query ($search: String, $task: ID) {
  records(entity: "Person", search: $search, task: $task, first: 10) {
    totalCount
    edges { node { id version title staged } }
  }
}`;

export const startProcess = `mutation ($input: StartProcessInput!) {
  startProcess(input: $input) {
    __typename
    ... on ProcessStarted { case { id key status } task { id } }
    ... on Invalid { fields { path code } }
  }
}`;

export const saveTaskDraft = `mutation ($input: SaveTaskDraftInput!) {
  saveTaskDraft(input: $input) { __typename ... on TaskDraftSaved { savedAt outdated { field } } }
}`;

const changes = 'changes { entity title op fields { field label { ru } beforeText afterText pending } }';

export const wizard = `query ($task: ID!) {
  task(id: $task) {
    work {
      steps { visit node state }
      preview { op }
      screen {
        __typename
        ... on FormScreen { element node values drafted titles { title } }
        ... on SelectionScreen { element node entity criteria { field title } found { id title staged } }
        ... on ReviewScreen { element node final ${changes} }
        ... on IncidentScreen { element node message }
      }
    }
  }
}`;

export const completeTask = `mutation ($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    __typename
    ... on TaskCommitted { commit task { status can work { savedAt } } next { id } ${changes} }
    ... on TaskConflict {
      message
      conflicts {
        __typename
        ... on FieldConflict {
          entity entityName { ru } record title field label { ru } version
          base mine theirs baseText mineText theirsText by { login } at
        }
      }
    }
  }
}`;

/** Everything somebody could look into for what a task has staged. */
export const spy = `query ($task: ID!, $case: ID!) {
  task(id: $task) { context work { screen { __typename } preview { title fields { afterText } } } }
  case(id: $case) { title card { title value } path { nodes } history { edges { node { changes { fields { afterText } } } } } }
  found: records(entity: "Person", search: "79160000000", first: 10) { totalCount edges { node { values } } }
  all: records(entity: "Person", first: 10) { edges { node { values titles { title } } } }
  mine: inbox(filter: { view: MINE, search: "кузнецов" }, first: 10) { edges { node { context } } }
  queue: inbox(filter: { view: QUEUE, search: "кузнецов" }, first: 10) { edges { node { context } } }
  cases(search: "кузнецов", first: 10) { edges { node { title } } }
}`;

export const updateRecord = `mutation ($input: UpdateRecordInput!) {
  updateRecord(input: $input) {
    __typename
    ... on RecordSaved { record { version values } }
    ... on RecordConflict { conflicts { field mineText theirsText by { login } } current { version } }
  }
}`;

export const mine = `{
  inbox(filter: { view: MINE, search: "кузнецов" }, first: 1) { edges { node { id context can assignee { login } } } }
}`;

export const casePage = `query ($id: ID!) {
  case(id: $id) {
    key title status outcome { ru } startedBy { login }
    process { name { ru } } version { number document }
    tasks { node status owner { login } }
    incidents { code }
    card { key label { ru } value title }
    path { nodes edges current failed }
    history {
      edges {
        node {
          id at kind nodeName { ru } branch { ru } comment by { login }
          changes { title fields { label { ru } beforeText afterText } }
        }
      }
    }
  }
}`;

export interface CasePage {
  readonly tasks: readonly { readonly node: string; readonly status: string }[];
  readonly card: readonly { readonly key: string; readonly title: string | null }[];
  readonly path: Readonly<Record<'nodes' | 'edges' | 'current' | 'failed', readonly string[]>>;
  readonly history: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly kind: string;
        readonly branch: { readonly ru: string } | null;
        readonly changes: readonly object[];
      };
    }[];
  };
}

export const historyPage = `query ($id: ID!, $first: Int!, $after: String) {
  case(id: $id) { history(first: $first, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }
}`;

export const recordHistory = `query ($id: ID!) {
  record(entity: "Person", id: $id) {
    version
    history { source by { login } caseKey taskName { ru } changes { fields { field afterText } } }
  }
}`;

export const typedAppeals = `{
  appeals(filter: { status: { eq: "Подписано" } }, first: 5) { edges { node { regNo person { lastName phone } } } }
}`;

export const cancelCase = `mutation ($input: CancelCaseInput!) {
  cancelCase(input: $input) { __typename ... on CaseChanged { case { status } } ... on Invalid { fields { code } } }
}`;
