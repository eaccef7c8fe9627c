import { useDebouncedValue } from '@mantine/hooks';
import { checkDiagram } from '@marshrut/blocks';
import { createContext, useContext, useMemo } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { useServices } from '../blocks/use-services.js';
import { useDocument } from '../editor/editor.js';
import { indexProblems, type ProblemIndex } from './problem-index.js';

export const ProblemsContext = createContext<ProblemIndex | null>(null);

export function useProblems(): ProblemIndex {
  const found = useContext(ProblemsContext);
  if (!found) throw new Error('Expected useProblems below ProblemsContext, but there is none.');
  return found;
}

const PAUSE = 150;

/** Checks the document a moment after an edit, so that typing is never slower than the check. */
export function useChecking(): ProblemIndex {
  const { entities, roles, groups, calendars } = useSurroundings();
  const services = useServices();
  const [diagram] = useDebouncedValue(
    useDocument(state => state.diagram),
    PAUSE,
  );
  return useMemo(() => {
    const keysOf = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));
    const world = { entities, roles: keysOf(roles), groups: keysOf(groups), calendars: keysOf(calendars) };
    return indexProblems(diagram, checkDiagram(diagram, { ...world, ...(services && { services: keysOf(services) }) }));
  }, [diagram, entities, roles, groups, calendars, services]);
}
