import type { RefObject } from 'react';
import type { Committed } from '../committed.js';
import type { Moves } from '../use-moves.js';
import type { Outrun } from '../use-outrun.js';
import type { Task, Work } from '../use-task.js';

export interface StepProps {
  readonly task: Task;
  readonly work: Work;
  readonly moves: Moves;
  readonly outrun: Outrun;
  /** Saves what is typed and not saved yet; a screen with a form puts its own here. */
  readonly flush: RefObject<() => Promise<void>>;
  /** The person came here by a move or a button, not by opening the page: the heading takes the focus. */
  readonly arrived: boolean;
  readonly onCommitted: (committed: Committed) => void;
}
