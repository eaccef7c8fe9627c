import { expect, it } from '@jest/globals';
import { batched } from './batch.js';

const compare = (left: number, right: number) => left - right;
const isUndone = (error: unknown) => (error as Error).message === 'three';

/** Sends that wait until they are let go, in order. */
function lane(answer: (asks: readonly number[]) => readonly number[]) {
  const sent: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const send = async (asks: readonly number[]) => {
    sent.push(asks);
    await new Promise<void>(resolve => gates.push(resolve));
    return answer(asks);
  };
  const turn = () => new Promise<void>(resolve => setImmediate(() => setImmediate(resolve)));
  const go = () => {
    gates.shift()?.();
    return turn();
  };
  return { sent, send, turn, go };
}

it('sends a lone ask at once and gathers those that come meanwhile', async () => {
  const { sent, send, turn, go } = lane(asks => asks.map(ask => ask * 10));
  const ask = batched(send, { lanes: 1, size: 3, compare, isUndone });
  const first = ask(1);
  await turn();
  const others = [4, 3, 2, 5].map(ask);
  await turn();
  expect(sent).toEqual([[1]]);
  await go();
  expect(await first).toBe(10);
  expect(sent).toEqual([[1], [2, 3, 4]]);
  await go();
  await go();
  expect(await Promise.all(others)).toEqual([40, 30, 20, 50]);
});

it('uses as many lanes as it may', async () => {
  const { sent, send, turn, go } = lane(asks => asks);
  const ask = batched(send, { lanes: 2, size: 1, compare, isUndone });
  const all = [1, 2, 3].map(ask);
  await turn();
  expect(sent).toEqual([[1], [2]]);
  for (let i = 0; i < 3; i++) await go();
  expect(await Promise.all(all)).toEqual([1, 2, 3]);
});

it('sends each by itself where a batch fails, and rejects the guilty one alone', async () => {
  const { sent, send, turn, go } = lane(asks => {
    if (asks.includes(3)) throw new Error('three');
    return asks;
  });
  const ask = batched(send, { lanes: 1, size: 10, compare, isUndone });
  const all = Promise.allSettled([2, 3, 4].map(ask));
  await turn();
  for (let i = 0; i < 4; i++) await go();
  expect(sent).toEqual([[2, 3, 4], [2], [3], [4]]);
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('tells all of a batch where it is not certain that nothing was done', async () => {
  const { sent, send, turn, go } = lane(() => {
    throw new Error('connection lost');
  });
  const ask = batched(send, { lanes: 1, size: 10, compare, isUndone });
  const all = Promise.allSettled([1, 2].map(ask));
  await turn();
  await go();
  expect(sent).toEqual([[1, 2]]);
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
