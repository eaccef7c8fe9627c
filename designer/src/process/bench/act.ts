import type { Move } from '@marshrut/blocks';
import type { Rejection } from '@marshrut/engine';

/** Makes a move; null when it is done. */
export type Act = (move: Move) => Rejection | null;
