import type { Run } from '../core/run.js';
import type { CaseState, ElementInstance, Wait } from '../core/state.js';
import { levelOf, type Plan } from '../plan/plan.js';
import { type Course, edgeCourse } from './course.js';

/** Events that stand ready and are not in the later version, or stand on something else there, are let go. */
export function disarmGone(run: Run, course: Course, before: CaseState): void {
  for (const was of Object.values(before.elements)) {
    const is = run.state.elements[was.id];
    if (!is || !was.armed) continue;
    const edges = was.wait?.for === 'rest' ? restOf(course, was.node, was.wait) : [];
    if (was.wait?.for === 'rest' && edges.length > 0) {
      if (edges.length < was.wait.edges.length)
        run.emit({ type: 'elementWaits', element: was.id, wait: { for: 'rest', edges } });
    } else if (!stays(course, before, was)) run.emit({ type: 'eventDisarmed', element: is.id, node: is.node });
  }
}

function stays({ to, nodes }: Course, { elements }: CaseState, { node, armed }: ElementInstance): boolean {
  const target = to.nodes.get(nodes.get(node) ?? '');
  if (!target || !armed || armed.as === 'rest') return false;
  if (!('host' in armed))
    return levelOf(to, target.node.parent).handlers.some(handler => handler.node.id === target.id);
  if (armed.as === 'deadline') return true;
  const host = nodes.get(elements[armed.host]?.node ?? '');
  return armed.as === 'boundary' ? target.host === host : leads(to, host, target.id);
}

function leads({ nodes }: Plan, from: string | undefined, to: string): boolean {
  return nodes.get(from ?? '')?.outgoing.some(edge => edge.to === to) === true;
}

/** Edges whose latecomers are let go, as far as they lead to the same join. */
function restOf(course: Course, join: string, wait: Extract<Wait, { for: 'rest' }>): readonly string[] {
  const target = course.nodes.get(join);
  return wait.edges.flatMap(edge => {
    const next = edgeCourse(course, edge);
    return next !== null && !next.goesOn && next.edge.to === target ? [next.edge.id] : [];
  });
}
