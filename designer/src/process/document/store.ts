import type { Diagram } from '@marshrut/model';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { apply, type Edit, type EditKind, makeEdit, revert } from '../edits/edit.js';
import { diff, type Patch } from '../edits/patch.js';
import { type EditName, edits, type InputOf } from '../edits/table.js';
import { existingLevel, type Level } from './level.js';

/** A done edit, with the level it was done at. `join` names what it may grow together with: the typing of one name is one edit. */
export interface Done extends Edit {
  readonly level: Level;
  readonly join?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Chosen {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A property a person is led to: by a click on a problem, or from a picture of the block. `turn` grows, so the same place can be asked for twice. */
export interface Spot {
  readonly property: string;
  readonly turn: number;
}

export interface DocumentState {
  readonly diagram: Diagram;
  /** What can be undone; the newest stands last. */
  readonly past: readonly Done[];
  /** What can be redone; the next one stands last. */
  readonly future: readonly Done[];
  readonly level: Level;
  readonly chosen: Chosen;
  readonly spot: Spot | null;
  edit<N extends EditName>(name: N, input: InputOf<N>, join?: string): void;
  undo(): void;
  redo(): void;
  enter(level: Level): void;
  choose(chosen: Partial<Chosen>): void;
  leadTo(node: string | null, edge: string | null, property: string): void;
  /** Another document, and no history: what was done belongs to the former one. */
  replace(diagram: Diagram): void;
}

export type DocumentStore = StoreApi<DocumentState>;

const HISTORY = 200;
const JOIN_WITHIN = 4000;
const nothing: Chosen = { nodes: [], edges: [] };

export interface Opened {
  readonly diagram: Diagram;
  readonly past: readonly Done[];
  readonly future: readonly Done[];
}

/** The document of one process while it is open. It changes only through named edits. */
export function createDocument(opened: Opened, now: () => number): DocumentStore {
  return createStore<DocumentState>()((set, get) => ({
    ...opened,
    level: null,
    chosen: nothing,
    spot: null,
    edit: (name, input, join) => {
      const { diagram, past, level } = get();
      const edit = makeEdit(edits[name] as EditKind<typeof input>, diagram, input);
      if (!edit) return;
      const done = { ...edit, level, at: now(), ...(join && { join }) };
      const after = apply(edit, diagram);
      set({ ...seen(after, get()), diagram: after, past: grown(past, done, after), future: [] });
    },
    undo: () => {
      const { diagram, past, future } = get();
      const done = past.at(-1);
      if (!done) return;
      const before = revert(done, diagram);
      set({ ...shown(before, done), diagram: before, past: past.slice(0, -1), future: [...future, done] });
    },
    redo: () => {
      const { diagram, past, future } = get();
      const done = future.at(-1);
      if (!done) return;
      const after = apply(done, diagram);
      set({ ...shown(after, done), diagram: after, past: [...past, done], future: future.slice(0, -1) });
    },
    enter: level => set({ level: existingLevel(get().diagram, level), chosen: nothing, spot: null }),
    choose: chosen => set({ chosen: { ...nothing, ...chosen }, spot: null }),
    leadTo: (node, edge, property) => {
      const { diagram, spot } = get();
      const at = diagram.nodes.find(one => one.id === (node ?? diagram.edges.find(({ id }) => id === edge)?.from));
      const chosen = { nodes: node ? [node] : [], edges: edge && !node ? [edge] : [] };
      const inTable = at?.block === 'rules' && property.startsWith('table');
      set({ level: inTable ? at.id : (at?.parent ?? null), chosen, spot: { property, turn: (spot?.turn ?? 0) + 1 } });
    },
    replace: diagram => set({ ...seen(diagram, get()), diagram, past: [], future: [] }),
  }));
}

function grown(past: readonly Done[], done: Done, after: Diagram): Done[] {
  const last = past.at(-1);
  const joined = last && done.join !== undefined && last.join === done.join && done.at - last.at < JOIN_WITHIN;
  if (!joined) return [...past, done].slice(-HISTORY);
  const whole = diff(revert(last, revert(done, after)), after);
  return whole ? [...past.slice(0, -1), { ...done, patch: whole }] : past.slice(0, -1);
}

/** Level and choice as far as they still exist. */
function seen(diagram: Diagram, { level, chosen }: DocumentState) {
  const here = existingLevel(diagram, level);
  const nodes = chosen.nodes.filter(id => diagram.nodes.some(node => node.id === id));
  const edges = chosen.edges.filter(id => diagram.edges.some(edge => edge.id === id));
  const same = nodes.length === chosen.nodes.length && edges.length === chosen.edges.length;
  return { level: here, chosen: same ? chosen : { nodes, edges } };
}

/** Undoing and redoing show what they change: its level, and its blocks chosen. */
function shown(diagram: Diagram, done: Done) {
  const level = existingLevel(diagram, done.level);
  const ids = new Set(touched(done.patch));
  const nodes = diagram.nodes
    .filter(node => ids.has(node.id) && node.parent === level && !ids.has(node.attachedTo ?? ''))
    .map(node => node.id);
  return { level, chosen: nodes.length > 0 ? { nodes, edges: [] } : nothing, spot: null };
}

function touched(patch: Patch): string[] {
  return (patch.nodes?.changes ?? []).flatMap(({ before, after }) => (after ?? before)?.id ?? []);
}
