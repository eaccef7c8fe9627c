import { useDebouncedValue } from '@mantine/hooks';
import type { PublishingWorld } from '@marshrut/checks';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { useServices } from '../blocks/use-services.js';
import { useDocument } from '../editor/editor.js';
import type { Checked } from './check.worker.js';
import { type Checker, createChecker, type Found } from './checker.js';
import { indexProblems, type ProblemIndex } from './problem-index.js';

export interface Problems extends ProblemIndex {
  /** The last edits have not been looked at yet. */
  readonly checking: boolean;
}

export const ProblemsContext = createContext<Problems | null>(null);

export function useProblems(): Problems {
  const found = useContext(ProblemsContext);
  if (!found) throw new Error('Expected useProblems below ProblemsContext, but there is none.');
  return found;
}

const PAUSE = 150;

/** Checks the document a moment after an edit, beside the page: what was found last stands until there is something newer. */
export function useChecking(): Problems {
  const current = useDocument(state => state.diagram);
  const [diagram] = useDebouncedValue(current, PAUSE);
  const world = useWorld();
  const [checker, setChecker] = useState<Checker | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const helper = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    const made = createChecker(asked => helper.postMessage(asked), setFound);
    helper.addEventListener('message', ({ data }: MessageEvent<Checked>) => made.answered(data));
    setChecker(made);
    return () => helper.terminate();
  }, []);
  useEffect(() => checker?.ask(diagram, world), [checker, diagram, world]);
  const index = useMemo(() => indexProblems(found?.diagram ?? diagram, found?.problems ?? []), [found, diagram]);
  const checking = found?.diagram !== current;
  return useMemo(() => ({ ...index, checking }), [index, checking]);
}

function useWorld(): PublishingWorld {
  const { entities, roles, groups, calendars } = useSurroundings();
  const services = useServices();
  return useMemo(() => {
    const keysOf = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));
    return {
      entities,
      roles: keysOf(roles),
      groups: keysOf(groups),
      calendars: keysOf(calendars),
      holders: new Map(roles.map(({ key, users }) => [key, users])),
      ...(services && { services: keysOf(services) }),
    };
  }, [entities, roles, groups, calendars, services]);
}
