export type Turns = <T>(line: string, work: () => Promise<T>) => Promise<T>;

/** What stands in one line is done one after another, whatever becomes of the one before; lines do not wait for each other. */
export function turns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (line, work) => {
    const before = last.get(line) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(line, mine);
    try {
      return await mine;
    } finally {
      if (last.get(line) === mine) last.delete(line);
    }
  };
}
