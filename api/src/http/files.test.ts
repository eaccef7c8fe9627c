import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { at, callerHeaders, emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';

const appeal = entity('Appeal', 'Обращение', [
  field('topic', 'Тема', { kind: 'text' }, { required: true }),
  field('papers', 'Приложения', { kind: 'file', most: 2, megabytes: 1 }),
]);

const registration = draw({
  name: 'Приём обращения',
  starters: ['secretary'],
  card: [
    card('topic', 'Тема', { kind: 'text' }),
    card('papers', 'Приложения', { kind: 'file', most: 2, megabytes: 1 }),
    card('appeal', 'Обращение', { kind: 'reference', entity: 'Appeal' }, 'parameter'),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    register: {
      block: 'task',
      name: 'Записать',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          ask: { block: 'form', name: 'О чём', settings: fields('topic!', 'papers') },
          make: {
            block: 'create',
            name: 'Обращение',
            settings: { entity: 'Appeal', into: 'appeal', values: rows({ topic: 'topic', papers: 'papers' }) },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > ask', 'ask > make', 'make > ready'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > register', 'register > done'],
});

const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n%âãÏÓ\n'), Buffer.alloc(400_000, 'a'), Buffer.from('\n%%EOF')]);

describe.each(['sqlite', 'postgres'] as const)('attached files on %s', dialect => {
  let server: TestServer;
  let secretary: string;
  let officer: string;
  let process: unknown;
  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
    const analyst = await server.signIn('analyst');
    secretary = await server.signIn('secretary');
    officer = await server.signIn('officer');
    const { schemaVersion: _, ...document } = appeal;
    const entitySaved = await server.ask(
      analyst,
      'mutation ($input: SaveEntityInput!) { saveEntity(input: $input) { __typename } }',
      { input: { ...document, onConflict: 'ASK', readers: ['secretary'], expectedVersion: 0 } },
    );
    expect(entitySaved.errors).toEqual([]);
    expect(entitySaved.data).toEqual({ saveEntity: { __typename: 'EntitySaved' } });
    const created = await server.ask(
      analyst,
      'mutation ($input: CreateProcessInput!) { createProcess(input: $input) { ... on ProcessCreated { process { id } } } }',
      { input: { name: registration.name, document: registration } },
    );
    process = at(created.data, 'createProcess.process.id');
    const published = await server.ask(
      analyst,
      'mutation ($input: PublishProcessInput!) { publishProcess(input: $input) { __typename ... on DiagramInvalid { problems { code message { en } } } } }',
      { input: { processId: process, expectedVersion: 1 } },
    );
    expect(published.data).toEqual({ publishProcess: { __typename: 'ProcessPublished' } });
  }, 60_000);
  afterAll(() => server.stop());

  interface Begun {
    readonly task: string;
    readonly element: string;
  }

  async function begin(): Promise<Begun> {
    const started = await server.ask(
      secretary,
      `mutation ($input: StartProcessInput!) { startProcess(input: $input) { ... on ProcessStarted {
        task { id work { screen { ... on FormScreen { element } } } } } } }`,
      { input: { processId: process } },
    );
    return {
      task: String(at(started.data, 'startProcess.task.id')),
      element: String(at(started.data, 'startProcess.task.work.screen.element')),
    };
  }

  function tus(caller: string, method: string, path: string, headers: Record<string, string>, body?: Buffer) {
    return fetch(server.local + path, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...callerHeaders(caller), ...headers },
      ...(body && { body: new Uint8Array(body) }),
    });
  }

  const told = (text: string) => Buffer.from(text).toString('base64');

  function beginUpload(caller: string, task: string, name: string, size: number) {
    return tus(caller, 'POST', '/files', {
      'upload-length': String(size),
      'upload-metadata': `task ${told(task)},filename ${told(name)}`,
    });
  }

  function send(caller: string, path: string, offset: number, body: Buffer) {
    return tus(
      caller,
      'PATCH',
      path,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      body,
    );
  }

  async function attach(task: string, name: string, body: Buffer): Promise<string> {
    const begun = await beginUpload(secretary, task, name, body.length);
    expect(begun.status).toBe(201);
    const path = begun.headers.get('location') ?? '';
    const sent = await send(secretary, path, 0, body);
    expect(sent.status).toBe(204);
    return path.split('/').at(-1) ?? '';
  }

  async function fill({ task, element }: Begun, papers: string) {
    const answer = await server.ask(
      secretary,
      `mutation ($input: SubmitFormInput!) { submitForm(input: $input) { __typename
        ... on TaskMoved { task { work { screen { ... on ReviewScreen { element changes { fields { afterText } } } } } } }
        ... on Invalid { fields { path code message } } } }`,
      { input: { taskId: task, element, values: { topic: 'Двор', papers } } },
    );
    return answer.data as { submitForm: { __typename: string; fields?: unknown; task?: unknown } };
  }

  it('goes up in two goes, is shown by name before it is written, and is opened from the record afterwards', async () => {
    const begun = await begin();
    const upload = await beginUpload(secretary, begun.task, 'C:\\docs\\Заявление «о дворе».pdf', PDF.length);
    const path = upload.headers.get('location') ?? '';
    expect((await send(secretary, path, 0, PDF.subarray(0, 300_000))).status).toBe(204);
    const stands = await tus(secretary, 'HEAD', path, {});
    expect(stands.headers.get('upload-offset')).toBe('300000');
    // From a wrong place nothing is taken.
    expect((await send(secretary, path, 10, PDF.subarray(10))).status).toBe(409);
    expect((await send(secretary, path, 300_000, PDF.subarray(300_000))).status).toBe(204);
    const id = path.split('/').at(-1) ?? '';

    const filled = await fill(begun, id);
    expect(JSON.stringify(filled)).toContain('Заявление «о дворе».pdf');
    const element = String(at(filled, 'submitForm.task.work.screen.element'));
    const completed = await server.ask(
      secretary,
      'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename } }',
      { input: { taskId: begun.task, element } },
    );
    expect(completed.data).toEqual({ completeTask: { __typename: 'TaskCommitted' } });

    const found = await server.ask(
      secretary,
      '{ appeals(first: 1) { edges { node { papers { name size type url } } } } }',
    );
    const paper = at(found.data, 'appeals.edges.0.node.papers.0') as { url: string };
    expect(paper).toMatchObject({ name: 'Заявление «о дворе».pdf', size: PDF.length, type: 'application/pdf' });
    const opened = await fetch(server.local + paper.url, { headers: callerHeaders(secretary) });
    expect(opened.headers.get('content-type')).toBe('application/pdf');
    expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Buffer.from(await opened.arrayBuffer()).equals(PDF)).toBe(true);

    // Whoever may not read the record, or is not signed in, or asks at another place, is told the same as for no file.
    expect((await fetch(server.local + paper.url, { headers: callerHeaders(officer) })).status).toBe(404);
    expect((await fetch(server.local + paper.url)).status).toBe(401);
    const elsewhere = await fetch(`${server.local}/files/task/${begun.task}/${id}`, {
      headers: callerHeaders(secretary),
    });
    expect(elsewhere.status).toBe(404);
  });

  it('belongs to the task it was attached in, and to the person who did', async () => {
    const [mine, other] = [await begin(), await begin()];
    const id = await attach(mine.task, 'a.pdf', PDF);
    expect((await tus(officer, 'HEAD', `/files/${id}`, {})).status).toBe(404);
    expect((await tus(officer, 'DELETE', `/files/${id}`, {})).status).toBe(404);
    expect((await beginUpload(officer, mine.task, 'b.pdf', 10)).status).toBe(404);
    // Another case cannot take it.
    const stolen = await fill(other, id);
    expect(stolen.submitForm).toMatchObject({
      __typename: 'Invalid',
      fields: [{ path: 'papers', code: 'NO_SUCH_FILE' }],
    });
    expect(
      (await fetch(`${server.local}/files/task/${mine.task}/${id}`, { headers: callerHeaders(secretary) })).status,
    ).toBe(200);
    expect(
      (await fetch(`${server.local}/files/task/${mine.task}/${id}`, { headers: callerHeaders(officer) })).status,
    ).toBe(404);
  });

  it.each([
    ['page.html', Buffer.from('<script>alert(1)</script>'), 415],
    ['picture.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 415],
    ['program.exe', Buffer.from('MZ'), 415],
    ['noend', Buffer.from('x'), 415],
    ['..', Buffer.from('x'), 415],
    ['  ', Buffer.from('x'), 400],
    ['a\u202Efdp.txt', Buffer.from('x'), 400],
    [`${'я'.repeat(300)}.txt`, Buffer.from('x'), 400],
  ])('%j is refused before anything of it is taken', async (name, body, status) => {
    const { task } = await begin();
    const begun = await beginUpload(secretary, task, name, body.length);
    expect(begun.status).toBe(status);
    expect(await begun.text()).toMatch(/"message":"Expected .+, but .+\. .+\."/);
  });

  it('is refused where its content is not what its name says, is empty, or is too large', async () => {
    const { task } = await begin();
    for (const [name, body] of [
      ['page.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
      ['note.txt', PDF],
      ['photo.png', Buffer.from('GIF89a............')],
    ] as const) {
      const begun = await beginUpload(secretary, task, name, body.length);
      const path = begun.headers.get('location') ?? '';
      const sent = await send(secretary, path, 0, body);
      expect([name, sent.status]).toEqual([name, 415]);
      expect(await sent.text()).toContain('NOT_ITS_KIND');
      expect((await tus(secretary, 'HEAD', path, {})).status).toBe(404);
    }
    expect((await beginUpload(secretary, task, 'empty.txt', 0)).status).toBe(400);
    expect((await beginUpload(secretary, task, 'huge.zip', 101 * 1024 * 1024)).status).toBe(413);
  });

  it('a field takes as many files, and as large ones, as the analyst said', async () => {
    const begun = await begin();
    const text = Buffer.from('Прошу отремонтировать двор.');
    const ids: string[] = [];
    for (const name of ['a.txt', 'b.txt', 'c.txt']) ids.push(await attach(begun.task, name, text));
    expect((await fill(begun, ids.join(','))).submitForm.fields).toMatchObject([{ path: 'papers', code: 'TOO_MANY' }]);
    const large = await attach(begun.task, 'large.pdf', Buffer.concat([PDF, PDF, PDF]));
    expect((await fill(begun, large)).submitForm.fields).toMatchObject([{ path: 'papers', code: 'NO_SUCH_FILE' }]);
    expect((await fill(begun, ids.slice(0, 2).join(','))).submitForm.__typename).toBe('TaskMoved');
  });

  it('one that has not come whole is no value yet', async () => {
    const begun = await begin();
    const upload = await beginUpload(secretary, begun.task, 'a.pdf', PDF.length);
    const path = upload.headers.get('location') ?? '';
    await send(secretary, path, 0, PDF.subarray(0, 1000));
    const id = path.split('/').at(-1) ?? '';
    expect((await fill(begun, id)).submitForm.fields).toMatchObject([{ path: 'papers', code: 'NO_SUCH_FILE' }]);
    expect((await tus(secretary, 'DELETE', path, {})).status).toBe(204);
    expect((await tus(secretary, 'HEAD', path, {})).status).toBe(404);
  });
});
