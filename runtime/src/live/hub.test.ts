import { expect, test } from '@jest/globals';
import { LiveHub } from './hub.js';
import type { News } from './news.js';

const moved = (id = 'case_1'): News => ({ about: 'case', case: id, roles: [], users: [] });
const caseOf = (watched: string, news: News): boolean => news.about === 'case' && news.case === watched;

test('a watcher is told at once, then of what it cares for', async () => {
  const hub = new LiveHub();
  const stream = hub.listen('case_1', caseOf);
  expect(await stream.next()).toEqual({ done: false, value: { sequence: 0, watcher: 'case_1' } });
  const next = stream.next();
  hub.tell(moved('case_2'));
  hub.tell(moved());
  expect(await next).toEqual({ done: false, value: { sequence: 2, watcher: 'case_1' } });
});

test('a stream that is not read keeps the newest event alone', async () => {
  const hub = new LiveHub();
  const stream = hub.listen('case_1', caseOf);
  for (let moves = 0; moves < 1000; moves++) hub.tell(moved());
  expect(await stream.next()).toMatchObject({ value: { sequence: 1000 } });
  const next = stream.next();
  hub.tell(moved());
  expect(await next).toMatchObject({ value: { sequence: 1001 } });
});

test('news about anything is for every watcher, and whoever hears all of it hears it too', async () => {
  const hub = new LiveHub();
  const heard: News[] = [];
  const unhear = hub.hear(news => heard.push(news));
  const streams = [hub.listen('case_1', caseOf), hub.listen('case_2', caseOf)];
  for (const stream of streams) await stream.next();
  const next = streams.map(stream => stream.next());
  hub.tell({ about: 'anything' });
  expect(await Promise.all(next)).toMatchObject([{ value: { sequence: 1 } }, { value: { sequence: 1 } }]);
  unhear();
  hub.tell(moved());
  expect(heard).toEqual([{ about: 'anything' }]);
});

test('a stream that is left ends a reader that waits, and is forgotten', async () => {
  const hub = new LiveHub();
  const stream = hub.listen('case_1', caseOf);
  await stream.next();
  const waiting = stream.next();
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(hub.watchers()).toBe(0);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('closing ends all streams', async () => {
  const hub = new LiveHub();
  const waiting = [hub.listen('case_1', caseOf), hub.listen('case_2', caseOf)].map(async stream => {
    await stream.next();
    return stream.next();
  });
  await Promise.resolve();
  hub.close();
  expect(await Promise.all(waiting)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
});
