import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { unzipSync } from 'fflate';
import type { Actor } from '../people/actor.js';
import { commandTask } from '../work/command-task.js';
import { type Desk, openDesk } from '../work/desk.fixture.js';
import { type Attachment, type AttachmentRoom, attachmentsById } from './attachment.js';
import { contentOf } from './content.js';
import { typeByContent } from './content-kind.js';
import { makeFile } from './make-file.js';
import { sweep } from './sweep.js';
import { beginUpload, finishUpload, receive, UploadBehind } from './upload.js';

const appeal = entity('Appeal', 'Обращение', [field('papers', 'Приложения', { kind: 'file' })]);

const registration = draw({
  name: 'Приём обращения',
  starters: ['secretary'],
  card: [
    card('papers', 'Приложения', { kind: 'file' }),
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
          ask: { block: 'form', name: 'О чём', settings: fields('papers') },
          make: {
            block: 'create',
            name: 'Обращение',
            settings: { entity: 'Appeal', into: 'appeal', values: rows({ papers: 'papers' }) },
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

const TEXT = Buffer.from('Прошу отремонтировать двор.');

describe.each(['sqlite', 'postgres'] as const)('attachments on %s', dialect => {
  let desk: Desk;
  afterEach(() => desk.database.drop());

  function room(now = desk.work.dispatch.now): AttachmentRoom {
    return { db: desk.work.db, now, newId: desk.work.dispatch.newId };
  }

  const dayLater = () => new Date(Date.parse(desk.work.dispatch.now()) + 90_000_000).toISOString();

  async function begun(who: Actor, task: string) {
    const answer = await beginUpload(room(), desk.work, who, { task, name: 'заявление.txt', size: TEXT.length });
    if (!answer.ok) throw new Error(answer.why);
    return answer.attachment;
  }

  async function attach(who: Actor, task: string): Promise<string> {
    const upload = await begun(who, task);
    await receive(room(), upload, Readable.from([TEXT]), 0);
    expect(await finishUpload(room(), upload)).toMatchObject({ ok: true });
    return upload.id;
  }

  async function there(): Promise<readonly string[]> {
    const found = await desk.work.db.selectFrom('attachment').select('id').orderBy('id').execute();
    return found.map(({ id }) => id);
  }

  test('what nobody needs is cleared away a day later; what was written, or may be, stays', async () => {
    desk = await openDesk(dialect, [appeal], registration);
    const secretary = await desk.actor('secretary');
    const [written, thrown, running, stopped] = [
      await desk.begin(secretary),
      await desk.begin(secretary),
      await desk.begin(secretary),
      await desk.begin(secretary),
    ];
    const kept = await attach(secretary, written);
    const replaced = await attach(secretary, written);
    expect(await desk.fill(secretary, written, { papers: kept })).toMatchObject({ ok: true });
    expect(await desk.finish(secretary, written)).toMatchObject({ ok: true });
    await attach(secretary, thrown);
    expect(await commandTask(desk.work, secretary, thrown, { type: 'cancelTask' })).toMatchObject({ ok: true });
    const unsent = await attach(secretary, running);
    const half = await begun(secretary, stopped);
    await receive(room(), half, Readable.from([TEXT.subarray(0, 3)]), 0);

    await sweep(room());
    expect(await there()).toHaveLength(5);
    await sweep(room(dayLater));
    const left = await there();
    expect(left).toEqual(expect.arrayContaining([kept, unsent]));
    expect(left).not.toContain(half.id);
    expect(left).not.toContain(replaced);
    const parts = await desk.work.db.selectFrom('attachment_part').select('attachment').execute();
    expect([...new Set(parts.map(({ attachment }) => attachment))].sort()).toEqual([...left].sort());
  });

  test('two who send the same part: one is told that it is behind, and nothing stands twice', async () => {
    desk = await openDesk(dialect, [appeal], registration);
    const secretary = await desk.actor('secretary');
    const upload = await begun(secretary, await desk.begin(secretary));
    const answers = await Promise.allSettled([1, 2].map(() => receive(room(), upload, Readable.from([TEXT]), 0)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(answer => answer.status === 'rejected')?.reason).toBeInstanceOf(UploadBehind);
    expect(await finishUpload(room(), upload)).toMatchObject({ ok: true });
    expect((await read(upload)).equals(TEXT)).toBe(true);
  });

  test('a process makes a file once, whatever its name came from, and its content is what its name says', async () => {
    desk = await openDesk(dialect, [appeal], registration);
    const file = {
      id: 'file_made',
      case: 'case_1',
      element: 'el_1',
      name: 'Ответ 5/7: "да"\u202e.docx',
      text: 'Уважаемая\n\0Марина!',
    };
    expect(await makeFile(room(), file)).toBe('file_made');
    expect(await makeFile(room(), { ...file, text: 'другой' })).toBe('file_made');
    await makeFile(room(), { ...file, id: 'file_plain', name: 'строки.csv', text: 'а;б\nв;г' });
    const found = await attachmentsById(room(), ['file_made', 'file_plain']);
    const [word, plain] = [found.get('file_made'), found.get('file_plain')];
    if (!word || !plain) throw new Error('Expected two files, but there are fewer.');
    expect(word.name).toBe('Ответ 5-7- -да-.docx');
    expect(word.type).toBe(await typeByContent(word.name, await read(word)));
    const words = new TextDecoder().decode(unzipSync(await read(word))['word/document.xml']);
    expect(
      words
        .replace(/<[^>]+>/g, '|')
        .split('|')
        .filter(Boolean),
    ).toEqual(['Уважаемая', 'Марина!']);
    expect((await read(plain)).toString()).toBe('а;б\nв;г');
  });

  async function read(file: Attachment): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of contentOf(room(), file)) parts.push(part);
    return Buffer.concat(parts);
  }

  test('what came before the connection broke is kept', async () => {
    desk = await openDesk(dialect, [appeal], registration);
    const secretary = await desk.actor('secretary');
    const upload = await begun(secretary, await desk.begin(secretary));
    const broken = Readable.from(
      (function* () {
        yield TEXT.subarray(0, 10);
        throw new Error('connection reset');
      })(),
    );
    expect(await receive(room(), upload, broken, 0)).toBe(10);
    expect(await receive(room(), upload, Readable.from([TEXT.subarray(10)]), 10)).toBe(TEXT.length);
    expect(await finishUpload(room(), upload)).toMatchObject({ ok: true });
  });
});
