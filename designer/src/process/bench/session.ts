import {
  type Bench,
  back,
  type Cover,
  coveredBy,
  type Move,
  NOTHING_COVERED,
  openBench,
  press,
  replay,
  type Setting,
} from '@marshrut/blocks';
import type { Rejection } from '@marshrut/engine';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** One drawing on the bench: the run at hand, and what all runs of it have gone over. */
export interface SessionState {
  readonly bench: Bench;
  readonly cover: Cover;
  /** How many moves of the run on the drawing before did not fit this one. */
  readonly left: number;
  /** Null when it is done; nothing has changed when it is refused. */
  press(move: Move): Rejection | null;
  back(): void;
  restart(): void;
}

export type Session = StoreApi<SessionState>;

/** `moves`: a run on the drawing before this one; it is played again as far as it fits. */
export function createSession(setting: Setting, moves: readonly Move[] = [], known: Cover = NOTHING_COVERED): Session {
  const { bench: first, left } = replay(setting, moves);
  return createStore<SessionState>()((set, get) => ({
    bench: first,
    cover: coveredBy(first.house.events, known),
    left,
    press: move => {
      const { bench, cover } = get();
      const pressed = press(bench, move);
      if (!pressed.ok) return pressed.rejection;
      const events = pressed.bench.turns.at(-1)?.events ?? [];
      set({ bench: pressed.bench, cover: coveredBy(events, cover), left: 0 });
      return null;
    },
    back: () => set({ bench: back(get().bench), left: 0 }),
    restart: () => set({ bench: openBench(get().bench.setting), left: 0 }),
  }));
}
