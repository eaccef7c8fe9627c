import { useState } from 'react';
import { holdStill, type Shown, waiting } from './settled.js';

interface Settled<Row> {
  readonly rows: readonly Shown<Row>[];
  /** New rows that wait until the person leaves the list or asks for them. */
  readonly waiting: number;
  readonly settle: () => void;
}

/** The rows to show: the fresh ones, or the ones on the screen while `busy` (the pointer or the focus is in the list). */
export function useSettled<Row extends { readonly id: string }>(fresh: readonly Row[], busy: boolean): Settled<Row> {
  const [still, setStill] = useState<readonly Shown<Row>[]>([]);
  const [seen, setSeen] = useState<readonly Row[]>([]);
  const settle = () => setStill(fresh.map(row => ({ row, gone: false })));
  const news = waiting(still, fresh);
  if (seen !== fresh) {
    setSeen(fresh);
    if (!busy || still.length === 0) settle();
    else setStill(holdStill(still, fresh));
  }
  return { rows: still, waiting: news, settle };
}
