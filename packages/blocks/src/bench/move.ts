import type { Answer, Command } from '@marshrut/engine';
import type { Values } from '@marshrut/model';

/** One thing that whoever tries a process has done. A run is its moves: the same ones on the same drawing give the same run. */
export type Move =
  /** The case begins at this start; `fired`: what has set it off. */
  | {
      readonly do: 'start';
      readonly by: string;
      readonly node: string;
      readonly values: Values;
      readonly fired?: Answer;
    }
  /** A person works on a task: takes it, if need be, and goes on. */
  | { readonly do: 'work'; readonly by: string; readonly command: WorkCommand }
  /** The world outside answers, or fails to. */
  | { readonly do: 'answer'; readonly command: OutsideCommand }
  /** So many records stand behind a for-each that works them in cases of their own, and all of them are done. */
  | { readonly do: 'items'; readonly element: string; readonly total: number }
  /** The clock goes on to the next term, and what waits for it goes on. */
  | { readonly do: 'timer'; readonly element: string; readonly due: string }
  /** A made-up record is other than it was; without `id` it is a new one. */
  | { readonly do: 'record'; readonly entity: string; readonly id: string | null; readonly values: Values }
  | { readonly do: 'retry'; readonly element: string };

export type WorkCommand = Extract<Command, { type: 'submitForm' | 'select' | 'verify' | 'commit' | 'goBack' }>;

export type OutsideCommand = Extract<Command, { type: 'answerEffect' | 'failEffect' | 'deliver' }>;
