import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Guide } from '../placing/guides.js';
import type { Played } from '../playing/played.js';
import type { Point } from './geometry.js';

/** Where a new block goes: behind a block, onto an edge, at the end of an edge drawn into the open, onto a border, or simply here. */
export type InsertPlace =
  | { readonly kind: 'after'; readonly node: string; readonly at?: Point }
  | { readonly kind: 'on'; readonly edge: string }
  | { readonly kind: 'border'; readonly node: string }
  | { readonly kind: 'free'; readonly at: Point };

/** The insert menu; `x` and `y` are pixels from the canvas's corner. */
export interface InsertMenuAt {
  readonly place: InsertPlace;
  readonly x: number;
  readonly y: number;
}

export interface CanvasState {
  readonly menu: InsertMenuAt | null;
  /** The block whose name is being typed on the canvas. */
  readonly renaming: string | null;
  /** The edge a dragged block would be put on. */
  readonly dropEdge: string | null;
  /** The block a dragged event would be put on. */
  readonly dropHost: string | null;
  /** What lies over the whole editor: the list of commands, or the map of keys. */
  readonly open: 'find' | 'keys' | null;
  /** Lines that the block being dragged keeps to. */
  readonly guides: readonly Guide[];
  /** The way that is being shown. */
  readonly played: Played | null;
  /** The process is being tried on an example, and cannot be drawn meanwhile. */
  readonly bench: boolean;
}

/** What the parts of the canvas ask of it. */
export interface CanvasActions {
  insert(place: InsertPlace, near: Element): void;
  rename(node: string | null, name?: string): void;
  duplicate(node: string): void;
  remove(node: string): void;
  open(node: string): void;
  /** A new event on the border of a block. */
  attach(node: string): void;
}

export interface CanvasRoom {
  readonly state: StoreApi<CanvasState>;
  readonly actions: CanvasActions;
  /** The ways of the edges on screen, for dropping blocks onto them. */
  readonly ways: Map<string, readonly Point[]>;
}

export const createCanvasState = () =>
  createStore<CanvasState>()(() => ({
    menu: null,
    renaming: null,
    dropEdge: null,
    dropHost: null,
    guides: [],
    open: null,
    played: null,
    bench: false,
  }));

/** Drawing stops, and with it whatever hangs over the canvas. */
export const onBench = { bench: true, played: null, menu: null, open: null } as const;

/** Null on a diagram that is only looked at. */
export const CanvasContext = createContext<CanvasRoom | null>(null);

export function useCanvas(): CanvasRoom | null {
  return useContext(CanvasContext);
}

const still = createCanvasState();

export function useCanvasState<Part>(select: (state: CanvasState) => Part): Part {
  return useStore(useContext(CanvasContext)?.state ?? still, select);
}
