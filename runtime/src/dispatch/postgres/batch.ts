export interface BatchRules<Ask> {
  /** How many round trips may be under way at once. */
  readonly lanes: number;
  /** How many asks may share one. */
  readonly size: number;
  /** The order within a round trip: nodes that lock in one order do not wait for each other in a ring. */
  readonly compare: (left: Ask, right: Ask) => number;
  /** After this error it is certain that nothing of the batch was done. */
  readonly isUndone: (error: unknown) => boolean;
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks that come while every lane is busy share the next round trip; a lone one leaves at once. `send` answers in the
 * order of the asks. Where it fails for several and nothing was done, each is sent again by itself, so nobody suffers
 * for a neighbour; where that is not certain, as after a lost connection, all are told so.
 */
export function batched<Ask, Answer>(
  send: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
  { lanes, size, compare, isUndone }: BatchRules<Ask>,
): (ask: Ask) => Promise<Answer> {
  const waiting: Waiting<Ask, Answer>[] = [];
  let busy = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || busy >= lanes || waiting.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      if (busy < lanes && waiting.length > 0)
        void leave(waiting.splice(0, size).sort((left, right) => compare(left.ask, right.ask)));
      schedule();
    });
  }

  async function leave(batch: readonly Waiting<Ask, Answer>[]): Promise<void> {
    busy++;
    if (!(await together(batch))) for (const one of batch) await alone(one);
    busy--;
    schedule();
  }

  async function together(batch: readonly Waiting<Ask, Answer>[]): Promise<boolean> {
    try {
      const answers = await send(batch.map(({ ask }) => ask));
      for (const [i, { resolve }] of batch.entries()) resolve(answers[i] as Answer);
      return true;
    } catch (error) {
      if (batch.length > 1 && isUndone(error)) return false;
      for (const { reject } of batch) reject(error);
      return true;
    }
  }

  function alone({ ask, resolve, reject }: Waiting<Ask, Answer>): Promise<void> {
    return send([ask]).then(answers => resolve(answers[0] as Answer), reject);
  }

  return ask =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      schedule();
    });
}
