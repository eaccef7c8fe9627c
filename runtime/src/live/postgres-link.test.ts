import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { caseWrite, furnish, write } from '../dispatch/storage.fixture.js';
import type { LiveLink } from './link.js';
import type { News } from './news.js';

/** News as it comes in, one after another. */
class Heard {
  readonly #kept: News[] = [];
  #waiting: ((news: News) => void) | null = null;

  readonly heard = (news: News): void => {
    if (!this.#waiting) this.#kept.push(news);
    this.#waiting?.(news);
    this.#waiting = null;
  };

  async next(): Promise<News> {
    return this.#kept.shift() ?? new Promise(resolve => (this.#waiting = resolve));
  }
}

const moved = { case: 'case_1', roles: ['clerk'], users: ['usr_1'] };

describe('the link for news on PostgreSQL', () => {
  let database: TemporaryDatabase;
  let news: Heard;
  let link: LiveLink;
  let soon: (() => void)[];
  let broken: (error: unknown) => void;
  beforeEach(async () => {
    database = await temporaryDatabase('postgres');
    await furnish(database);
    news = new Heard();
    soon = [];
    broken = () => undefined;
    link = await database.liveLink({
      heard: news.heard,
      broken: error => broken(error),
      // Timers stand still until the test lets them go.
      later: (_, work) => {
        soon.push(work);
        return () => void soon.splice(soon.indexOf(work), 1);
      },
    });
    expect(await news.next()).toEqual({ about: 'anything' });
  });
  afterEach(async () => {
    await link.close();
    await database.drop();
  });

  /** As an administrator would cut it. */
  const cut = () =>
    sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'marshrut news' and datname = current_database()`.execute(database.kysely);

  test('hears of a commit, and of a refused one nothing', async () => {
    expect(await write(database, caseWrite(7, { moved: { ...moved, case: 'refused' } }))).toMatchObject({ ok: false });
    expect(await write(database, caseWrite(0, { moved }))).toMatchObject({ ok: true });
    expect(await news.next()).toEqual({ about: 'case', ...moved });
  });

  test('hears that an entity was saved, roles were changed, sessions and tokens ended, and people left', async () => {
    const { kysely: db } = database;
    await sql`update entity set version = version + 1`.execute(db);
    expect(await news.next()).toEqual({ about: 'entities' });
    await sql`insert into "user" (id, name, login, search, created_at, updated_at) values ('usr_7', 'А', 'a', 'a', now(), now())`.execute(
      db,
    );
    await sql`insert into user_role (user_id, role) values ('usr_7', 'manager')`.execute(db);
    await sql`insert into session (id, user_id, token, expires_at, created_at, updated_at) values ('ses_1', 'usr_7', 't', now(), now(), now())`.execute(
      db,
    );
    await sql`insert into api_token (id, user_id, name, start, secret_hash, created_at) values ('tok_1', 'usr_7', 't', 's', 'h', now())`.execute(
      db,
    );
    expect(await news.next()).toEqual({ about: 'access', user: 'usr_7' });
    for (const change of [
      sql`delete from user_role where user_id = 'usr_7'`,
      sql`delete from session where user_id = 'usr_7'`,
      sql`delete from api_token where user_id = 'usr_7'`,
      sql`update "user" set left_at = now() where id = 'usr_7'`,
    ]) {
      await change.execute(db);
      expect(await news.next()).toEqual({ about: 'access', user: 'usr_7' });
    }
  });

  test('is made again where it was cut, and says that anything may have moved meanwhile', async () => {
    const lost = new Promise<unknown>(resolve => (broken = resolve));
    await cut();
    await lost;
    await write(database, caseWrite(0, { moved }));
    soon.at(-1)?.();
    expect(await news.next()).toEqual({ about: 'anything' });
    await write(database, caseWrite(1, { moved }));
    expect(await news.next()).toEqual({ about: 'case', ...moved });
  });
});

test('on SQLite whoever commits tells its own process', async () => {
  const database = await temporaryDatabase('sqlite');
  const news = new Heard();
  const link = await database.liveLink({ heard: news.heard });
  link.tell({ about: 'case', ...moved });
  expect(await news.next()).toEqual({ about: 'case', ...moved });
  await link.close();
  await database.drop();
});
