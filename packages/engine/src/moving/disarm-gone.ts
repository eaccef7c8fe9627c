import type { Run } from '../core/run.js';
import type { ElementInstance, Wait } from '../core/state.js';
import { levelOf, type Plan } from '../plan/plan.js';
import { type Course, edgeCourse } from './course.js';

/** Before the move: events that stand ready and are not in the later version, or stand on something else there, are let go. */
export function disarmGone(run: Run, course: Course): void {
  for (const element of Object.values(run.state.elements)) {
    const { id, node, wait, armed } = element;
    if (!armed || !run.state.elements[id]) continue;
    const edges = wait?.for === 'rest' ? restOf(course, node, wait) : [];
    if (wait?.for === 'rest' && edges.length > 0) {
      if (edges.length < wait.edges.length)
        run.emit({ type: 'elementWaits', element: id, wait: { for: 'rest', edges } });
    } else if (!stays(run, course, element)) run.emit({ type: 'eventDisarmed', element: id, node });
  }
}

function stays(run: Run, { to, nodes }: Course, { node, armed }: ElementInstance): boolean {
  const target = to.nodes.get(nodes.get(node) ?? '');
  if (!target || !armed || armed.as === 'rest') return false;
  if (!('host' in armed))
    return levelOf(to, target.node.parent).handlers.some(handler => handler.node.id === target.id);
  if (armed.as === 'deadline') return true;
  const host = nodes.get(run.element(armed.host).node);
  return armed.as === 'boundary' ? target.host === host : leads(to, host, target.id);
}

function leads({ nodes }: Plan, from: string | undefined, to: string): boolean {
  return nodes.get(from ?? '')?.outgoing.some(edge => edge.to === to) === true;
}

/** Edges whose latecomers are let go, as far as they lead to the same join. */
function restOf(course: Course, join: string, wait: Extract<Wait, { for: 'rest' }>): readonly string[] {
  const target = course.nodes.get(join);
  return wait.edges.filter(edge => {
    const next = edgeCourse(course, edge);
    return next !== null && !next.goesOn && next.edge.to === target;
  });
}
