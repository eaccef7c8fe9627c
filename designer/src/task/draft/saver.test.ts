import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Values } from '@marshrut/model';
import { DraftSaver, type DraftState, type SaveOutcome } from './saver.js';

function office(answers: SaveOutcome[]) {
  const sent: Values[] = [];
  const states: DraftState['is'][] = [];
  let acknowledged = 0;
  const saver = new DraftSaver(
    { name: 'Иванов', phone: null },
    {
      save: async values => {
        sent.push(values);
        return answers.shift() ?? { did: 'saved', at: '2026-11-23T09:41:00.000Z' };
      },
      onState: state => states.push(state.is),
      onAcknowledged: () => {
        acknowledged++;
      },
    },
  );
  return { saver, sent, states, acknowledged: () => acknowledged };
}

describe('the draft of a form', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is saved once, within a second after the last change, and only what changed', async () => {
    const { saver, sent, states, acknowledged } = office([]);
    saver.changed({ name: 'Иванова', phone: null });
    await jest.advanceTimersByTimeAsync(500);
    saver.changed({ name: 'Иванова', phone: '+79161234567' });
    await jest.advanceTimersByTimeAsync(999);
    expect(sent).toEqual([{ name: 'Иванова', phone: '+79161234567' }]);
    expect(states.at(-1)).toBe('saved');
    expect(acknowledged()).toBe(1);
    expect(saver.pending()).toEqual({});
  });

  test('is kept and tried again while the server is out of reach', async () => {
    const { saver, sent, states, acknowledged } = office([{ did: 'unreachable' }, { did: 'unreachable' }]);
    saver.changed({ name: 'Петров', phone: null });
    await jest.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe('kept');
    expect(acknowledged()).toBe(0);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(3);
    expect(states.at(-1)).toBe('saved');
    expect(acknowledged()).toBe(1);
  });

  test('a flush does not wait for the pause', async () => {
    const { saver, sent } = office([]);
    saver.changed({ name: 'Сидоров', phone: null });
    await saver.flush();
    expect(sent).toEqual([{ name: 'Сидоров' }]);
  });

  test('a value typed and taken back is not sent', async () => {
    const { saver, sent } = office([]);
    saver.changed({ name: 'Ива', phone: null });
    saver.changed({ name: 'Иванов', phone: null });
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
  });

  test('refused: the screen is no longer open, nothing more is sent', async () => {
    const { saver, sent, states } = office([{ did: 'refused' }]);
    saver.changed({ name: 'Петров', phone: null });
    await jest.advanceTimersByTimeAsync(1000);
    saver.changed({ name: 'Петрова', phone: null });
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toBe('refused');
  });
});
