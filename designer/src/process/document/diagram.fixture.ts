import type { Diagram, Edge, Node } from '@marshrut/model';
import { localText } from '@marshrut/model';

type Place = readonly [block: string, id: string, x: number, y: number, parent?: string];

/** A small process: start → reg (start → form → end inside) → choice → да: answer → end, иначе: end. */
export function appeal(): Diagram {
  const places: Place[] = [
    ['start', 'start', 0, 16],
    ['task', 'reg', 224, 0],
    ['choice', 'choice', 544, 0],
    ['task', 'answer', 960, 0],
    ['end', 'end', 1280, 16],
    ['start', 'reg.start', 0, 16, 'reg'],
    ['form', 'reg.form', 224, 0, 'reg'],
    ['end', 'reg.end', 544, 16, 'reg'],
  ];
  return {
    schemaVersion: 1,
    kind: 'process',
    name: localText('Обращение', 'Appeal'),
    starters: ['secretary'],
    card: [
      { key: 'lastName', name: localText('Фамилия', 'Last name'), type: { kind: 'text' }, use: 'variable' },
      {
        key: 'person',
        name: localText('Гражданин', 'Person'),
        type: { kind: 'reference', entity: 'Person' },
        use: 'variable',
      },
    ],
    nodes: places.map(nodeAt),
    edges: [
      edge('a', 'start', 'reg'),
      edge('b', 'reg', 'choice'),
      { ...edge('yes', 'choice', 'answer'), name: localText('Да', 'Yes'), condition: 'person != null' },
      { ...edge('no', 'choice', 'end'), otherwise: true },
      edge('c', 'answer', 'end'),
      edge('d', 'reg.start', 'reg.form'),
      edge('e', 'reg.form', 'reg.end'),
    ],
  };
}

function nodeAt([block, id, x, y, parent]: Place): Node {
  const settings: Node['settings'] =
    block === 'task' ? { assignee: { to: 'role', role: 'secretary' } } : block === 'form' ? { fields: [] } : {};
  return { id, block, blockVersion: 1, name: localText(id), parent: parent ?? null, position: { x, y }, settings };
}

export function edge(id: string, from: string, to: string): Edge {
  return { id, from, to };
}

/** Ids in order: `n1`, `e2`, … */
export function counter(): (prefix: 'n' | 'e') => string {
  let next = 0;
  return prefix => `${prefix}${++next}`;
}
