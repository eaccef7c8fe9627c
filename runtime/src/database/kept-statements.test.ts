import { afterEach, beforeEach, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { keptStatements } from './kept-statements.js';

let handle: Sqlite.Database;
beforeEach(() => {
  handle = new Sqlite(':memory:');
  handle.exec('create table box (id integer); insert into box values (1)');
});
afterEach(() => {
  handle.close();
});

it('prepares a statement once', () => {
  const kept = keptStatements(handle);
  expect(kept.prepare('select * from box')).toBe(kept.prepare('select * from box'));
});

it('reads a column that was added meanwhile, through itself or through another way', () => {
  const kept = keptStatements(handle);
  expect(kept.prepare('select * from box').all([])).toEqual([{ id: 1 }]);
  handle.exec('alter table box add column label text');
  expect(kept.prepare('select * from box').all([])).toEqual([{ id: 1, label: null }]);
  const before = kept.prepare('select * from box');
  kept.prepare('alter table box add column weight integer').run([]);
  expect(kept.prepare('select * from box')).not.toBe(before);
  expect(kept.prepare('select * from box').all([])).toEqual([{ id: 1, label: null, weight: null }]);
});

it('forgets the statement that was not sent for the longest', () => {
  const kept = keptStatements(handle);
  const [often, seldom] = ['select id from box', 'select id from box where id = 1'].map(sql => kept.prepare(sql));
  for (let n = 0; n < 499; n++) {
    kept.prepare(`select id from box limit ${n}`);
    kept.prepare('select id from box');
  }
  expect(kept.prepare('select id from box')).toBe(often);
  expect(kept.prepare('select id from box where id = 1')).not.toBe(seldom);
});
