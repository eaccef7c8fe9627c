import { createContext, type RefObject, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BranchData, BranchFlowEdge } from '../canvas/flow.js';
import type { Box, Point } from '../canvas/geometry.js';
import { wordsWidth } from './labels.js';
import type { Link, Routing } from './link.js';
import type { Route } from './route.js';

export type Ways = StoreApi<ReadonlyMap<string, Route>>;

/** The ways of the level on screen, as far as they are worked out. */
export const RoutingContext = createContext<Ways | null>(null);

const none = createStore<ReadonlyMap<string, Route>>()(() => new Map());

export function useRouted(edge: string): Route | undefined {
  return useStore(useContext(RoutingContext) ?? none, ways => ways.get(edge));
}

/** Keeps the ways of the shown edges up to date, worked out by a worker; `surface` is marked while it is at work. */
export function useRouting(edges: readonly BranchFlowEdge[], surface?: RefObject<HTMLElement | null>): Ways {
  const [ways] = useState(() => createStore<ReadonlyMap<string, Route>>()(() => new Map()));
  const [worker, setWorker] = useState<ReturnType<typeof createRouter> | null>(null);
  useEffect(() => {
    const mark = (busy: boolean) => surface?.current?.toggleAttribute('data-routing', busy);
    const router = createRouter(routes => ways.setState(routes, true), mark);
    setWorker(router);
    return router.stop;
  }, [ways, surface]);
  useEffect(() => worker?.ask(routingOf(edges)), [worker, edges]);
  return ways;
}

/** One question at a time; of those that came meanwhile only the newest is asked. */
function createRouter(onRouted: (ways: ReadonlyMap<string, Route>) => void, onBusy: (busy: boolean) => void) {
  const worker = new Worker(new URL('./routing.worker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let next: Routing | null = null;
  const ask = (routing: Routing) => {
    if (busy) {
      next = routing;
      return;
    }
    busy = true;
    onBusy(true);
    worker.postMessage(routing);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Route>>) => {
    busy = false;
    onBusy(next !== null);
    onRouted(data);
    const waiting = next;
    next = null;
    if (waiting) ask(waiting);
  });
  return { ask, stop: () => worker.terminate() };
}

function routingOf(edges: readonly BranchFlowEdge[]): Routing {
  const boxes = edges[0]?.data?.boxes ?? new Map<string, Box>();
  const links = edges.flatMap(({ id, source, target, data }): Link[] => {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!data || !from || !to) return [];
    const { down, branching, label } = data;
    return [{ id, from: source, to: target, ...endsOf(data, from, to), down, branching, words: wordsWidth(label) }];
  });
  return { boxes, links };
}

/** Where an edge leaves one block and arrives at the other. */
export function endsOf({ down, fromPort, toPort }: BranchData, from: Box, to: Box): { start: Point; end: Point } {
  const start = down
    ? { x: from.x + from.width / 2, y: from.y + from.height }
    : { x: from.x + from.width, y: from.y + fromPort };
  return { start, end: { x: to.x, y: to.y + toPort } };
}

/** Does a way still join these two places? It does not while one of its blocks is being moved. */
export function leads(points: readonly Point[], start: Point, end: Point): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first?.x === start.x && first.y === start.y && last?.x === end.x && last?.y === end.y;
}
