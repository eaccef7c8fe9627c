import { useState } from 'react';

/** Sends one thing a person wants done, with its idempotency key. */
export type Once = <Answer>(intent: unknown, send: (idempotencyKey: string) => Promise<Answer>) => Promise<Answer>;

/**
 * One key per intent until it is answered: when an answer is lost on the way and the person presses again,
 * the server sees the same request and gives the first answer.
 */
export function keepKeys(newKey: () => string): Once {
  const keys = new Map<string, string>();
  return async (intent, send) => {
    const name = JSON.stringify(intent);
    const key = keys.get(name) ?? newKey();
    keys.set(name, key);
    const answer = await send(key);
    keys.delete(name);
    return answer;
  };
}

export function useOnce(): Once {
  const [once] = useState(() => keepKeys(() => crypto.randomUUID()));
  return once;
}
