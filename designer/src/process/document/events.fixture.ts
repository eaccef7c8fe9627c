import { type Diagram, localText, type Node } from '@marshrut/model';
import { appeal, edge } from './diagram.fixture.js';

const node = (id: string, block: string, more: Partial<Node> = {}): Node => ({
  id,
  block,
  blockVersion: 1,
  name: localText(id),
  parent: null,
  position: { x: 0, y: 0 },
  settings: {},
  ...more,
});

/** The small process with a term on the border of `reg` that leads to `remind`, and a jump from there back to `choice`. */
export function overdue(): Diagram {
  const diagram = appeal();
  return {
    ...diagram,
    nodes: [
      ...diagram.nodes,
      node('term', 'boundary', { attachedTo: 'reg', settings: { trigger: { on: 'timer' }, interrupts: false } }),
      node('remind', 'send', { position: { x: 320, y: 240 } }),
      node('back', 'goTo', { position: { x: 640, y: 240 }, settings: { to: 'choice' } }),
    ],
    edges: [...diagram.edges, edge('late', 'term', 'remind'), edge('jump', 'remind', 'back')],
  };
}

/** The small process in whose subprocess `part` stands a task with a form of its own. */
export function nested(): Diagram {
  const diagram = appeal();
  return {
    ...diagram,
    nodes: [
      ...diagram.nodes,
      node('part', 'subprocess'),
      node('part.start', 'start', { parent: 'part' }),
      node('part.task', 'task', { parent: 'part' }),
      node('part.form', 'form', { parent: 'part.task' }),
    ],
    edges: [...diagram.edges, edge('in', 'part.start', 'part.task')],
  };
}
