import type { Diagram } from '@marshrut/model';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { diff } from '../edits/patch.js';
import type { DocumentStore } from './store.js';

/** Who saved the draft meanwhile, and what it is now. */
export interface Theirs {
  readonly version: number;
  readonly document: Diagram;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly at: string;
}

/** What the server says to a draft. Being out of reach is told by an exception. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: number; readonly at: string }
  | { readonly kind: 'stale'; readonly theirs: Theirs }
  | { readonly kind: 'refused'; readonly message: string };

export type SaveStatus =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' | 'unreached' }
  | { readonly kind: 'stale'; readonly theirs: Theirs }
  | { readonly kind: 'refused'; readonly message: string };

export interface SaveState {
  readonly status: SaveStatus;
  /** When the server last got it: a UTC instant. */
  readonly at: string;
  /** The draft's version on the server that the document goes out from, and its document. */
  readonly version: number;
  readonly base: Diagram;
}

export interface AutosaveEnv {
  save(expectedVersion: number, document: Diagram): Promise<Saved>;
  /** Calls back later; answers how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

export interface Autosave {
  readonly state: StoreApi<SaveState>;
  /** Saves at once what is not saved; true when the server has everything. */
  flush(): Promise<boolean>;
  keepMine(): void;
  takeTheirs(): void;
  stop(): void;
}

const DELAY = 900;
const RETRY = 4000;

/** Saves the draft a moment after the last edit, one request at a time, again and again while the server is out of reach. */
export function createAutosave(document: DocumentStore, opened: SaveState, env: AutosaveEnv): Autosave {
  const state = createStore<SaveState>()(() => opened);
  let callOff: () => void = () => undefined;
  let running: Promise<void> | null = null;

  const unsaved = () => diff(state.getState().base, document.getState().diagram) !== null;
  const blocked = () => state.getState().status.kind === 'stale';
  const schedule = (delay: number) => {
    callOff();
    callOff = env.later(delay, () => void run());
  };

  async function send(): Promise<void> {
    const { version } = state.getState();
    const { diagram } = document.getState();
    state.setState({ status: { kind: 'saving' } });
    const answer = await env.save(version, diagram).catch((error: unknown) => {
      console.warn('Expected the draft to be saved, but the server was not reached. It is kept and sent again.', error);
      return null;
    });
    if (!answer) {
      state.setState({ status: { kind: 'unreached' } });
      schedule(RETRY);
    } else if (answer.kind === 'saved') {
      state.setState({ version: answer.version, base: diagram, at: answer.at, status: { kind: 'saved' } });
      if (unsaved()) changed();
    } else {
      state.setState({ status: answer });
    }
  }

  async function run(): Promise<void> {
    callOff();
    if (running) await running;
    if (blocked()) return;
    if (!unsaved()) return state.setState({ status: { kind: 'saved' } });
    running = send().finally(() => {
      running = null;
    });
    await running;
  }

  function changed(): void {
    if (blocked()) return;
    if (state.getState().status.kind !== 'saving') state.setState({ status: { kind: 'unsaved' } });
    schedule(DELAY);
  }

  const stopListening = document.subscribe((is, was) => {
    if (is.diagram !== was.diagram) changed();
  });
  if (unsaved() && !blocked()) changed();

  return {
    state,
    flush: async () => {
      await run();
      return !unsaved();
    },
    keepMine: () => {
      const { status } = state.getState();
      if (status.kind !== 'stale') return;
      state.setState({ version: status.theirs.version, base: status.theirs.document, status: { kind: 'unsaved' } });
      void run();
    },
    takeTheirs: () => {
      const { status } = state.getState();
      if (status.kind !== 'stale') return;
      const { version, document: theirs, at } = status.theirs;
      state.setState({ version, base: theirs, at });
      document.getState().replace(theirs);
      callOff();
      state.setState({ status: { kind: 'saved' } });
    },
    stop: () => {
      callOff();
      stopListening();
    },
  };
}
