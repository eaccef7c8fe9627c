import { checkDiagram } from '@marshrut/blocks';
import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';
import { indexProblems, type ProblemIndex } from './problem-index.js';

export const ProblemsContext = createContext<ProblemIndex | null>(null);

export function useProblems(): ProblemIndex {
  const found = useContext(ProblemsContext);
  if (!found) throw new Error('Expected useProblems below ProblemsContext, but there is none.');
  return found;
}

/** Checks the document after every edit, behind the drawing of the edit itself. */
export function useChecking(): ProblemIndex {
  const { entities, roles } = useSurroundings();
  const diagram = useDeferredValue(useDocument(state => state.diagram));
  return useMemo(() => {
    const known = new Set(roles.map(role => role.key));
    return indexProblems(diagram, checkDiagram(diagram, { entities, roles: known }));
  }, [diagram, entities, roles]);
}
