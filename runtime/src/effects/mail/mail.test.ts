import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '../../database/temporary.js';
import { actorOf } from '../../people/actor.js';
import { catchingPost, listCaughtMail } from './catch.js';
import { letterOf, type MailEffect, readSender } from './letter.js';
import { type MailServer, mailServer } from './smtp.fixture.js';
import { smtpPost } from './smtp.js';

const from = { name: 'Маршрут', address: 'noreply@example.org' };
const effect: MailEffect = {
  id: 'eff_1',
  element: null,
  kind: 'mail',
  to: 'anna@example.ru, Petr@Example.RU',
  subject: 'Ваша заявка',
  text: 'Здравствуйте!\nЗаявка принята.',
};

describe('a letter', () => {
  it('is named by its effect', () => {
    expect(letterOf(effect, from)).toMatchObject({
      messageId: '<eff_1@example.org>',
      to: ['anna@example.ru', 'petr@example.ru'],
    });
    expect(letterOf({ ...effect, id: 'a b>\r\n' }, from)).toMatchObject({ messageId: '<a-b---@example.org>' });
  });

  it.each([
    '',
    ' , ',
    'anna',
    'anna@example.ru\r\nBcc: evil@example.ru',
    'anna@example.ru; x',
    'a@b.c> RCPT TO:<x@y.z',
  ])('the address %j is refused', to =>
    expect(letterOf({ ...effect, to }, from)).toMatchObject({ error: 'ADDRESS_INVALID', again: false }),
  );

  it('has one line of subject', () => {
    const subject = 'Заявка\r\nBcc: evil@example.ru\u2028x\0\ud800';
    expect(letterOf({ ...effect, subject }, from)).toMatchObject({ subject: 'Заявка Bcc: evil@example.ru x �' });
  });

  it('has no more than fifty addresses, each once', () => {
    const many = Array.from({ length: 51 }, (_, n) => `a${n}@example.ru`).join(',');
    expect(letterOf({ ...effect, to: many }, from)).toMatchObject({ error: 'ADDRESS_INVALID' });
    expect(letterOf({ ...effect, to: 'a@b.ru,A@b.ru,' }, from)).toMatchObject({ to: ['a@b.ru'] });
  });

  it.each([
    ['Маршрут <noreply@example.org>', from],
    ['noreply@example.org', { name: '', address: 'noreply@example.org' }],
  ])('the sender %j is read', (text, sender) => expect(readSender(text)).toEqual(sender));

  it.each(['', 'Маршрут', 'a <b>', 'a\r\nb <a@b.ru>', '<a@b.ru> c'])('the sender %j is refused', text => {
    expect(() => readSender(text)).toThrow('Expected a sender');
  });
});

describe('through a mail server', () => {
  let server: MailServer;
  let refuses: (line: string) => string | null;
  beforeEach(async () => {
    refuses = () => null;
    server = await mailServer(line => refuses(line));
  });
  afterEach(() => server.close());

  it('a letter comes whole, and as the same one again', async () => {
    const post = smtpPost(server.url, from);
    expect(await post(effect)).toEqual({ ok: true, values: {} });
    await post(effect);
    expect(server.received.map(({ from, to }) => [from, to])).toEqual(
      Array(2).fill(['noreply@example.org', ['anna@example.ru', 'petr@example.ru']]),
    );
    for (const { data } of server.received) expect(data).toContain('Message-ID: <eff_1@example.org>');
  });

  it('no value makes another header', async () => {
    const hostile = { ...effect, subject: 'a\r\nBcc: evil@example.ru\r\n\r\nbody', text: '.\r\nQUIT\r\n' };
    expect(await smtpPost(server.url, from)(hostile)).toMatchObject({ ok: true });
    const [letter] = server.received;
    const head = letter?.data.split('\r\n\r\n')[0] ?? '';
    expect(head).not.toMatch(/^bcc:/im);
    expect(letter?.to).toEqual(['anna@example.ru', 'petr@example.ru']);
  });

  it('an address it does not know is refused for good', async () => {
    refuses = line => (/^RCPT.*petr/.test(line) ? '550 no such user' : null);
    expect(await smtpPost(server.url, from)(effect)).toMatchObject({ error: 'MAIL_REFUSED', again: false });
    refuses = line => (/^RCPT/.test(line) ? '550 no such user' : null);
    expect(await smtpPost(server.url, from)(effect)).toMatchObject({ error: 'MAIL_REFUSED', again: false });
  });

  it('what passes is tried again', async () => {
    refuses = line => (/^RCPT/.test(line) ? '451 later' : null);
    expect(await smtpPost(server.url, from)(effect)).toMatchObject({ error: 'MAIL_FAILED', again: true });
    refuses = line => (/^DATA/.test(line) ? '554 s3cret' : null);
    const refused = await smtpPost(server.url, from)(effect);
    expect(refused).toMatchObject({ error: 'MAIL_REFUSED', again: false });
    expect(JSON.stringify(refused)).not.toContain('s3cret');
    await server.close();
    expect(await smtpPost(server.url, from)(effect)).toMatchObject({ error: 'MAIL_FAILED', again: true });
  });
});

describe.each(['sqlite', 'postgres'] as const)('without a mail server, on %s', dialect => {
  const admin = actorOf({ id: 'usr_1', name: 'Алексей', login: 'admin', roles: ['administrator'] });
  const manager = actorOf({ id: 'usr_2', name: 'Мария', login: 'maria', roles: ['manager'] });
  let database: TemporaryDatabase;
  let minute = 0;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
  });
  afterEach(() => database.drop());

  it('letters are kept for administrators, each once', async () => {
    const now = () => new Date(Date.UTC(2026, 10, 23, 9, ++minute)).toISOString();
    const room = { db: database.kysely, now };
    const post = catchingPost(room, from);
    for (const id of ['eff_1', 'eff_2', 'eff_1', 'eff_3'])
      expect(await post({ ...effect, id })).toMatchObject({ ok: true });
    await post({ ...effect, id: 'eff_4', to: 'nobody' });
    await post({ ...effect, id: 'eff_5', subject: 'a\0\ud800', text: 'b\0' });
    const page = await listCaughtMail(room, admin, { first: 2, after: null });
    expect(page).toMatchObject({ items: [{ id: 'eff_5', text: 'b' }, { id: 'eff_3' }], total: 4, hasNext: true });
    expect(page.items[1]).toMatchObject({
      from: 'Маршрут <noreply@example.org>',
      to: ['anna@example.ru', 'petr@example.ru'],
      subject: 'Ваша заявка',
      messageId: '<eff_3@example.org>',
    });
    const after = [page.items[1]?.caughtAt ?? '', 'eff_3'] as const;
    const rest = await listCaughtMail(room, admin, { first: 2, after });
    expect(rest).toMatchObject({ items: [{ id: 'eff_2' }, { id: 'eff_1' }], hasNext: false });
    expect(await listCaughtMail(room, admin, { first: 2, after: ['nonsense', 'a\0'] })).toMatchObject({ items: [] });
    expect(await listCaughtMail(room, manager, { first: 2, after: null })).toMatchObject({ items: [], total: 0 });
  });
});
