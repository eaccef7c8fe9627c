import { type Event, evolve, NEW_CASE } from '@marshrut/engine';
import type { MoveCommand } from '../dispatch/decide-command.js';

/**
 * What takes a case back that was moved last of all: the state is what its journal told before. `sequence`: the length of the
 * journal just after the move; where it has grown since, the command is refused. Null where it was never moved.
 */
export function undoOf(journal: readonly Event[], sequence: number): Extract<MoveCommand, { type: 'undoMove' }> | null {
  const index = journal.findLastIndex((event, at) => event.type === 'caseMoved' && at < sequence);
  const moved = journal[index];
  if (moved?.type !== 'caseMoved') return null;
  const nodes = Object.fromEntries(Object.entries(moved.nodes).map(([was, is]) => [is, was]));
  const state = journal.slice(0, index).reduce(evolve, NEW_CASE);
  return { type: 'undoMove', version: moved.from, sequence, nodes, state };
}
