import type { CaseState, Event } from '@marshrut/engine';
import type { Seen } from './driver.js';

/** What can be seen of the case of a story, and of all others there are. */
export function seenIn(
  main: CaseState | undefined,
  journal: readonly Event[],
  all: readonly CaseState[],
): Omit<Seen, 'mail' | 'asked'> {
  const live = all.filter(state => state.status === 'running' || state.status === 'suspended');
  const inCases = live.map(state => Object.values(state.elements));
  const elements = inCases.flat();
  return {
    status: main?.status ?? 'new',
    open: inCases.flatMap(inCase =>
      inCase
        .filter(element => element.task)
        .map(task => `${task.node}: ${inCase.find(step => step.scope === task.id)?.node ?? ''}`),
    ),
    incidents: elements.flatMap(({ node, failure }) =>
      failure ? [{ node, code: failure.code, path: String(failure.details.path ?? '') }] : [],
    ),
    path: journal.flatMap(event => (event.type === 'elementEntered' ? [event.node] : [])),
    vars: main?.vars ?? {},
    deadlines: elements.flatMap(({ node, task }) => {
      const { state, due, pausedAt } = task?.deadline ?? {};
      return due ? [`${node}: ${pausedAt ? 'paused' : state} ${due.slice(0, 16)}`] : [];
    }),
  };
}
