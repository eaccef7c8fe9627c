import { cursor } from './hostile-texts.fixture.js';
export interface Valid {
  readonly processId: string;
  readonly person: string;
  /** A case in work, with its first form. */
  begin(): Promise<{ readonly caseId: string; readonly taskId: string; readonly element: string }>;
}

interface Operation {
  readonly name: string;
  readonly by: string;
  readonly document: string;
  readonly variables: (valid: Valid) => Promise<object>;
}

function query(name: string, by: string, args: string, document: string, variables: Operation['variables']): Operation {
  return { name, by, document: `query (${args}) { ${document} }`, variables };
}

function mutation(name: string, by: string, type: string, input: (valid: Valid) => Promise<object>): Operation {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code message } } }`;
  return { name, by, document, variables: async valid => ({ input: { ...(await input(valid)) } }) };
}

const key = { idempotencyKey: 'a key' };
const text = { ru: 'Имя', en: 'Name' };
const person = {
  entity: 'Person',
  values: { lastName: 'Орлова', firstName: 'Марина', phone: '+79161234567', birthDate: '1985-07-02' },
};

export const operations: readonly Operation[] = [
  mutation('saveInboxView', 'secretary', 'SaveInboxViewInput', async ({ processId, person }) => ({
    ...{
      name: 'Мои',
      filter: { view: 'MINE', search: 'a', processId, node: 'ask', personId: person, role: 'secretary' },
    },
    id: 'view_1',
  })),
  mutation('deleteInboxView', 'secretary', 'DeleteInboxViewInput', async () => ({ id: 'view_1' })),
  mutation('pinInboxViews', 'secretary', 'PinInboxViewsInput', async () => ({ ids: ['view_1'] })),
  mutation('addComment', 'secretary', 'AddCommentInput', async valid => {
    const { caseId, taskId } = await valid.begin();
    return { caseId, taskId, text: 'a', mentions: [valid.person], ...key };
  }),
  mutation('editComment', 'secretary', 'EditCommentInput', async ({ person }) => ({
    ...{ commentId: 'cmt_1', text: 'a', mentions: [person] },
  })),
  mutation('deleteComment', 'secretary', 'DeleteCommentInput', async () => ({ commentId: 'cmt_1' })),
  mutation('readMentions', 'secretary', 'ReadMentionsInput', async valid => ({
    caseId: (await valid.begin()).caseId,
  })),
  mutation('commandTasks', 'secretary', 'CommandTasksInput', async ({ begin, person }) => ({
    ...{ taskIds: [(await begin()).taskId], action: 'TRANSFER', to: person, comment: 'a' },
    ...key,
  })),
  mutation('startMove', 'analyst', 'StartMoveInput', async ({ processId }) => ({
    ...{ processId, sourceVersionId: 'ver_1', targetVersionId: 'ver_2', warned: false },
    mapping: [{ from: 'a', to: 'b' }],
  })),
  mutation('rollBackMove', 'analyst', 'CommandMoveInput', async () => ({ moveId: 'move_1' })),
  query(
    'previewMove',
    'analyst',
    '$input: MoveInput!',
    'previewMove(input: $input) { total problems { message } }',
    async ({ processId }) => ({ input: { processId, mapping: [{ from: 'a', to: 'b' }] } }),
  ),
  mutation('setSubstitution', 'head', 'SetSubstitutionInput', async ({ person: user }) => ({
    ...{ userId: user, deputyId: user, mode: 'SHARE', firstDay: '2026-11-23', lastDay: '2026-11-24' },
  })),
  mutation('addTaskParticipant', 'secretary', 'AddParticipantInput', async valid => ({
    ...{ taskId: (await valid.begin()).taskId, userId: valid.person, kind: 'HELPER', ...key },
  })),
  mutation('removeTaskParticipant', 'secretary', 'RemoveParticipantInput', async valid => ({
    ...{ taskId: (await valid.begin()).taskId, userId: valid.person, ...key },
  })),
  mutation('endSubstitution', 'head', 'EndSubstitutionInput', async () => ({ substitutionId: 'sub_1' })),
  mutation('sendMessage', 'integrator', 'SendMessageInput', async () => ({
    ...{ name: 'payment', key: 'A-1', values: { sum: '5' } },
    ...key,
  })),
  mutation('sendSignal', 'integrator', 'SendSignalInput', async () => ({
    name: 'open',
    values: { text: 'a' },
    ...key,
  })),
  query('service', 'analyst', '$key: String!', 'service(key: $key) { key }', async () => ({ key: 'bureau' })),
  query('services', 'analyst', '$after: String', 'services(first: 5, after: $after) { totalCount }', async () => ({
    after: cursor('bureau'),
  })),
  query('caughtMail', 'admin', '$after: String', 'caughtMail(first: 5, after: $after) { totalCount }', async () => ({
    after: cursor('2026-11-23T09:30:00.000Z', 'eff_1'),
  })),
  mutation('setRetention', 'admin', 'SetRetentionInput', async ({ processId }) => ({ processId, keepDays: 365 })),
  query(
    'previewRetention',
    'admin',
    '$id: ID!',
    'previewRetention(processId: $id, keepDays: 30) { __typename ... on Problem { code } }',
    async ({ processId: id }) => ({ id }),
  ),
  mutation('saveCalendar', 'admin', 'SaveCalendarInput', async () => ({
    ...{ key: 'shop', expectedVersion: 0, name: text, isDefault: false },
    document: {
      timeZone: 'Europe/Moscow',
      week: { 1: [['09:00', '18:00']], 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
      days: { '2026-06-12': 'holiday' },
      names: { '2026-06-12': text },
      shortDayLess: 60,
    },
  })),
  mutation('saveService', 'admin', 'SaveServiceInput', async () => ({
    key: 'bureau',
    expectedVersion: 0,
    name: text,
    document: {
      ...{ kind: 'http', method: 'GET', url: 'https://bureau.example/{inn}', body: 'none' },
      headers: [{ name: 'Authorization', value: 'secret:TOKEN' }],
      answer: [{ name: 'score', path: 'data.score' }],
      errors: [{ path: 'why', value: 'none', code: 'NO_HISTORY' }],
      ...{ timeoutSeconds: 10, retries: 0 },
    },
    secrets: [{ name: 'TOKEN', value: 's3cret' }],
  })),
  mutation('deleteService', 'admin', 'DeleteServiceInput', async () => ({ key: 'nobody', expectedVersion: 1 })),
  mutation('makeWebhookSecret', 'admin', 'MakeWebhookSecretInput', async () => ({ name: 'shop' })),
  mutation('deleteWebhookSecret', 'admin', 'DeleteWebhookSecretInput', async () => ({ name: 'nobody' })),
  mutation('leaseJobs', 'integrator', 'LeaseJobsInput', async () => ({ topic: 'scan', max: 1 })),
  mutation('heartbeatJob', 'integrator', 'HeartbeatJobInput', async () => ({ id: 'eff_1', fence: 1, leaseFor: 60 })),
  mutation('completeJob', 'integrator', 'CompleteJobInput', async () => ({
    ...{ id: 'eff_1', fence: 1 },
    values: { text: 'a' },
  })),
  mutation('failJob', 'integrator', 'FailJobInput', async () => ({
    ...{ id: 'eff_1', fence: 1, error: 'NO_PAPER', message: 'no paper' },
  })),
  mutation('suspendCase', 'manager', 'SuspendCaseInput', async valid => ({
    caseId: (await valid.begin()).caseId,
    ...{ reason: 'Ждём', ...key },
  })),
  mutation('repairCase', 'manager', 'RepairCaseInput', async valid => {
    const { caseId, taskId } = await valid.begin();
    return { caseId, reason: 'Исправляем', repairs: [{ stop: taskId }], ...key };
  }),
  query(
    'previewRepair',
    'manager',
    '$id: ID!, $repairs: [RepairInput!]!',
    'previewRepair(caseId: $id, repairs: $repairs) { __typename }',
    async valid => {
      const { caseId, taskId } = await valid.begin();
      return { id: caseId, repairs: [{ set: { text: 'а' } }, { stop: taskId }] };
    },
  ),
  query(
    'incidents',
    'manager',
    '$filter: IncidentFilter, $after: String',
    'incidents(filter: $filter, first: 5, after: $after) { totalCount } incidentGroups(filter: $filter) { count }',
    async ({ processId }) => ({
      filter: { processId, node: 'given', code: 'VALUE_MISSING', cause: 'given', elements: ['el_1'] },
      after: cursor('2026-11-23T09:30:00.000Z', 'el_1'),
    }),
  ),
  mutation('commandCases', 'manager', 'CommandCasesInput', async ({ processId }) => ({
    ...{ action: 'RETRY', reason: 'Снова', incidents: { processId, code: 'VALUE_MISSING', cause: 'given' } },
    ...key,
  })),
  query('bulk', 'manager', '$id: ID!', 'bulk(id: $id) { id }', async () => ({ id: 'bulk_1' })),
  mutation('extendDeadline', 'manager', 'ExtendDeadlineInput', async valid => ({
    ...{ taskId: (await valid.begin()).taskId, amount: 5, unit: 'WORKING_DAYS', reason: 'Запрос' },
    ...key,
  })),
  mutation('pauseDeadline', 'manager', 'PauseDeadlineInput', async valid => ({
    ...{ taskId: (await valid.begin()).taskId, reason: 'Ждём' },
    ...key,
  })),
  mutation('resumeDeadline', 'manager', 'ResumeDeadlineInput', async valid => ({
    taskId: (await valid.begin()).taskId,
    ...key,
  })),
  query('node', 'secretary', '$id: ID!', 'node(id: $id) { id }', async ({ person: id }) => ({ id })),
  query('nodes', 'secretary', '$ids: [ID!]!', 'nodes(ids: $ids) { id }', async ({ processId, person: id }) => ({
    ids: [id, processId],
  })),
  query(
    'users',
    'secretary',
    '$search: String, $role: String, $after: String',
    'users(search: $search, role: $role, first: 5, after: $after) { totalCount }',
    async () => ({ search: 'а', role: 'officer', after: cursor('а', 'usr_1') }),
  ),
  query('entity', 'secretary', '$key: String!', 'entity(key: $key) { key }', async () => ({ key: 'Person' })),
  query(
    'record',
    'secretary',
    '$entity: String!, $id: ID!, $task: ID',
    'record(entity: $entity, id: $id, task: $task) { id history { id } }',
    async valid => ({ entity: 'Person', id: valid.person, task: (await valid.begin()).taskId }),
  ),
  query(
    'records',
    'secretary',
    '$entity: String!, $search: String, $filter: [FieldFilter!], $order: [FieldOrder!], $after: String',
    'records(entity: $entity, search: $search, filter: $filter, order: $order, first: 5, after: $after) { totalCount edges { cursor } }',
    async () => ({
      entity: 'Person',
      search: 'кузнецов',
      filter: [
        { field: 'lastName', op: 'EQ', value: { value: 'Кузнецов' } },
        { field: 'phone', op: 'CONTAINS', value: { value: '916' } },
        { field: 'birthDate', op: 'IN', value: { value: ['1985-07-02'] } },
        { field: 'id', op: 'STARTS_WITH', value: { value: 'person' } },
      ],
      order: [{ field: 'lastName' }],
      after: cursor('кузнецов', 'person_1'),
    }),
  ),
  query(
    'records in a task',
    'secretary',
    '$search: String, $filter: [FieldFilter!], $task: ID',
    'records(entity: "Person", search: $search, filter: $filter, first: 5, task: $task) { totalCount }',
    async valid => ({
      search: 'кузнецов',
      filter: [{ field: 'lastName', op: 'EQ', value: { value: 'Кузнецов' } }],
      task: (await valid.begin()).taskId,
    }),
  ),
  query(
    'processes',
    'analyst',
    '$search: String, $after: String',
    'processes(search: $search, first: 5, after: $after) { totalCount }',
    async () => ({ search: 'обращ', after: cursor('обращ', 'prc_1') }),
  ),
  query('process', 'analyst', '$id: ID!', 'process(id: $id) { id }', async ({ processId: id }) => ({ id })),
  query('checkProcess', 'analyst', '$id: ID!', 'checkProcess(processId: $id) { code }', async ({ processId: id }) => ({
    id,
  })),
  query(
    'offered',
    'secretary',
    '$entity: String!, $record: ID!',
    'offered(entity: $entity, record: $record) { processId }',
    async ({ person: record }) => ({ entity: 'Person', record }),
  ),
  query(
    'inbox',
    'secretary',
    '$filter: InboxFilter!, $after: String',
    'inbox(filter: $filter, first: 5, after: $after) { totalCount }',
    async ({ processId }) => ({
      filter: { view: 'MINE', search: 'а', processId, role: 'secretary' },
      after: cursor('task_1', '2026-11-23T09:30:00.000Z'),
    }),
  ),
  query('task', 'secretary', '$id: ID!', 'task(id: $id) { id }', async valid => ({ id: (await valid.begin()).taskId })),
  query(
    'case',
    'secretary',
    '$id: ID!, $after: String',
    'case(id: $id) { id history(first: 5, after: $after) { totalCount } }',
    async valid => ({ id: (await valid.begin()).caseId, after: cursor('1') }),
  ),
  query(
    'cases',
    'manager',
    '$search: String, $process: ID, $after: String',
    'cases(search: $search, processId: $process, first: 5, after: $after) { totalCount }',
    async ({ processId }) => ({ search: 'а', process: processId, after: cursor('case_1') }),
  ),
  mutation('createProcess', 'analyst', 'CreateProcessInput', async () => ({
    name: text,
    document: { schemaVersion: 1, kind: 'process', nodes: [{ id: 'a', block: 'start' }] },
  })),
  mutation('saveProcessDraft', 'analyst', 'SaveProcessDraftInput', async ({ processId }) => ({
    processId,
    expectedVersion: 1,
    document: { kind: 'process', name: text },
  })),
  mutation('publishProcess', 'analyst', 'PublishProcessInput', async ({ processId }) => ({
    processId,
    expectedVersion: 1,
    note: 'Заметка',
  })),
  mutation('restoreProcessVersion', 'analyst', 'RestoreProcessVersionInput', async ({ processId }) => ({
    processId,
    versionId: 'ver_1',
    expectedVersion: 1,
  })),
  mutation('deleteProcess', 'analyst', 'DeleteProcessInput', async ({ processId }) => ({
    processId,
    expectedVersion: 99,
  })),
  mutation('saveEntity', 'analyst', 'SaveEntityInput', async () => ({
    key: 'Order',
    expectedVersion: 0,
    name: text,
    plural: text,
    unique: [['code']],
    title: ['code'],
    onConflict: 'ASK',
    readers: ['officer'],
    editors: ['officer'],
    fields: [
      { key: 'code', name: text, help: text, type: { kind: 'text' } },
      { key: 'no', name: text, type: { kind: 'number', pattern: 'З-{0000}' } },
    ],
  })),
  mutation('createRecord', 'archivist', 'CreateRecordInput', async () => ({ ...person, ...key })),
  mutation('updateRecord', 'archivist', 'UpdateRecordInput', async ({ person: id }) => ({
    ...person,
    ...key,
    id,
    expectedVersion: 1,
  })),
  mutation('deleteRecord', 'archivist', 'DeleteRecordInput', async ({ person: id }) => ({
    entity: 'Person',
    id,
    expectedVersion: 99,
  })),
  mutation('importRecords', 'archivist', 'ImportRecordsInput', async () => ({
    entity: 'Person',
    fileName: 'люди.csv',
    contentBase64: 'YSxi',
    dryRun: false,
    ...key,
  })),
  mutation('startProcess', 'secretary', 'StartProcessInput', async ({ processId }) => ({
    processId,
    values: { kind: 'Жалоба' },
    ...key,
  })),
  ...['claimTask', 'pauseTask', 'resumeTask', 'releaseTask', 'cancelTask'].map(name =>
    mutation(name, 'secretary', 'TaskInput', async valid => ({ taskId: (await valid.begin()).taskId, ...key })),
  ),
  mutation('submitForm', 'secretary', 'SubmitFormInput', async valid => {
    const { taskId, element } = await valid.begin();
    return {
      taskId,
      element,
      values: { text: 'Во дворе нет света.', kind: 'Жалоба', receivedAt: '2026-05-29', lastName: 'Кузнецов' },
      ...key,
    };
  }),
  mutation('saveTaskDraft', 'secretary', 'SaveTaskDraftInput', async valid => {
    const { taskId, element } = await valid.begin();
    return { taskId, element, values: { text: 'Во дворе', lastName: 'Кузнецов' } };
  }),
  mutation('transferTask', 'secretary', 'TransferTaskInput', async valid => ({
    taskId: (await valid.begin()).taskId,
    to: 'usr_1',
    comment: 'Ухожу в отпуск',
    ...key,
  })),
  mutation('addSigner', 'secretary', 'AddSignerInput', async valid => ({
    ...{ taskId: (await valid.begin()).taskId, userId: valid.person, when: 'BEFORE', ...key },
  })),
  mutation('returnTask', 'secretary', 'ReturnTaskInput', async valid => ({
    ...{ taskId: (await valid.begin()).taskId, node: 'register', reason: 'Не тот адрес' },
    ...key,
  })),
  query(
    'previewReturn',
    'secretary',
    '$taskId: ID!, $node: ID!',
    'previewReturn(taskId: $taskId, node: $node) { __typename ... on Problem { code message } }',
    async valid => ({ taskId: (await valid.begin()).taskId, node: 'register' }),
  ),
  mutation('selectRecord', 'secretary', 'SelectRecordInput', async valid => {
    const { taskId, element } = await valid.begin();
    return { taskId, element, record: valid.person, ...key };
  }),
  ...['installTemplate', 'removeTemplate'].map(name =>
    mutation(name, 'analyst', 'TemplateInput', async () => ({ key: 'nothing' })),
  ),
  mutation('verifyTask', 'secretary', 'VerifyTaskInput', async valid => {
    const { taskId, element } = await valid.begin();
    return { taskId, element, told: 'Берёза', ...key };
  }),
  mutation('goBack', 'secretary', 'GoBackInput', async valid => ({
    taskId: (await valid.begin()).taskId,
    visit: 'el_1',
    ...key,
  })),
  mutation('completeTask', 'secretary', 'CompleteTaskInput', async valid => {
    const { taskId, element } = await valid.begin();
    const resolutions = [{ entity: 'Person', record: valid.person, field: 'phone', version: 1, take: 'MINE' }];
    return { taskId, element, resolutions, ...key };
  }),
  ...['takeOutLine', 'putBackLine'].map(name =>
    mutation(name, 'secretary', 'LineInput', async valid => {
      const { taskId, element } = await valid.begin();
      return { taskId, element, entity: 'Person', record: valid.person, field: 'phone', ...key };
    }),
  ),
  query(
    'valueOrigin',
    'secretary',
    '$entity: String!, $record: ID!, $field: String!',
    'valueOrigin(entity: $entity, record: $record, field: $field) { commit }',
    async valid => ({ entity: 'Person', record: valid.person, field: 'phone' }),
  ),
  query(
    'cardValueOrigin',
    'secretary',
    '$caseId: ID!, $field: String!',
    'cardValueOrigin(caseId: $caseId, field: $field) { commit }',
    async valid => ({ caseId: (await valid.begin()).caseId, field: 'phone' }),
  ),
  mutation('undoTask', 'manager', 'UndoTaskInput', async valid => ({
    taskId: (await valid.begin()).taskId,
    reason: 'Не тот клиент',
    ...key,
  })),
  query('draftVersions', 'secretary', '$taskId: ID!', 'draftVersions(taskId: $taskId) { at }', async valid => ({
    taskId: (await valid.begin()).taskId,
  })),
  query(
    'previewUndo',
    'manager',
    '$taskId: ID!',
    'previewUndo(taskId: $taskId) { __typename ... on Problem { code message } }',
    async valid => ({ taskId: (await valid.begin()).taskId }),
  ),
  query(
    'tryTask',
    'secretary',
    '$taskId: ID!, $element: ID!, $resolutions: [ResolutionInput!]',
    'tryTask(taskId: $taskId, element: $element, resolutions: $resolutions) { __typename ... on Problem { code message } }',
    async valid => {
      const { taskId, element } = await valid.begin();
      const resolutions = [{ entity: 'Person', record: valid.person, field: 'phone', version: 1, take: 'MINE' }];
      return { taskId, element, resolutions };
    },
  ),
  mutation('withdrawCase', 'secretary', 'WithdrawCaseInput', async valid => ({
    ...{ caseId: (await valid.begin()).caseId, reason: 'Передумали', ...key },
  })),
  query(
    'previewWithdrawal',
    'secretary',
    '$caseId: ID!',
    'previewWithdrawal(caseId: $caseId) { __typename ... on Problem { code message } }',
    async valid => ({ caseId: (await valid.begin()).caseId }),
  ),
  mutation('cancelCase', 'manager', 'CancelCaseInput', async valid => ({
    caseId: (await valid.begin()).caseId,
    reason: 'Повтор',
    ...key,
  })),
  mutation('retryIncident', 'manager', 'RetryIncidentInput', async valid => {
    const { caseId, element } = await valid.begin();
    return { caseId, element, ...key };
  }),
  mutation('createRole', 'admin', 'CreateRoleInput', async () => ({ key: 'clerk', name: text })),
  mutation('createGroup', 'admin', 'CreateGroupInput', async () => ({ key: 'north', name: text })),
  mutation('createUser', 'admin', 'CreateUserInput', async () => ({
    name: 'Имя',
    login: 'login',
    password: 'a long password',
    roles: ['officer'],
    groups: ['north'],
    manager: 'usr_1',
    position: 'Начальник отдела',
  })),
  mutation('updateUser', 'admin', 'UpdateUserInput', async () => ({
    id: 'usr_1',
    name: 'Имя',
    roles: ['officer'],
    groups: ['north'],
    manager: 'usr_1',
    position: 'Начальник отдела',
    password: 'a long password',
  })),
  mutation('createToken', 'integrator', 'CreateTokenInput', async () => ({ name: 'Имя' })),
  {
    name: 'revokeToken',
    by: 'integrator',
    document: 'mutation ($id: ID!) { revokeToken(id: $id) { __typename } }',
    variables: async () => ({ id: 'tok_1' }),
  },
];
