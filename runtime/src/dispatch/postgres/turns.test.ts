import { expect, test } from '@jest/globals';
import { turns } from './turns.js';

/** A piece of work that ends when it is told to. */
function open() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  return { ended, end };
}

test('those of one line wait for each other, also for one that fails; another line does not wait', async () => {
  const inTurn = turns();
  const told: string[] = [];
  const first = open();
  const one = inTurn('case', async () => {
    await first.ended;
    told.push('first');
    throw new Error('first has failed');
  });
  const two = inTurn('case', async () => void told.push('second'));
  await inTurn('other', async () => void told.push('other'));
  first.end();
  await expect(one).rejects.toThrow('first has failed');
  await two;
  expect(told).toEqual(['other', 'first', 'second']);
});
