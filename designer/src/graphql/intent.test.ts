import { expect, test } from '@jest/globals';
import { keepKeys } from './intent.js';

function counting() {
  let count = 0;
  return keepKeys(() => `key${++count}`);
}

test('an intent keeps its key until it is answered', async () => {
  const once = counting();
  const seen: string[] = [];
  const lost = once({ complete: 1 }, async key => {
    seen.push(key);
    throw new Error('the answer was lost');
  });
  await expect(lost).rejects.toThrow('lost');
  const send = async (key: string) => seen.push(key);
  await once({ complete: 1 }, send);
  await once({ complete: 1 }, send);
  expect(seen).toEqual(['key1', 'key1', 'key2']);
});

test('another input is another intent', async () => {
  const once = counting();
  const keys = await Promise.all([
    once({ take: 'MINE' }, async key => key),
    once({ take: 'THEIRS' }, async key => key),
  ]);
  expect(keys).toEqual(['key1', 'key2']);
});
