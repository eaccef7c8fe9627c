import type { Diagram, Edge, LocalText } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { edgeOf } from '../document/level.js';
import type { EditKind } from './edit.js';

/** What is given is changed; a null name or condition is taken away. */
export interface ChangeBranch {
  readonly edge: string;
  readonly name?: LocalText | null;
  readonly condition?: string | null;
  readonly otherwise?: true;
}

/** Name and condition of an edge. Of the branches of a choice one is «Иначе»: making it another one frees the former. */
export const changeBranch: EditKind<ChangeBranch> = {
  name: 'changeBranch',
  title: ({ otherwise, condition }) => {
    if (otherwise) return localText('Сделать ветвь «Иначе»', 'Make it the “Otherwise” branch');
    return condition === undefined
      ? localText('Назвать ветвь', 'Name a branch')
      : localText('Изменить условие ветви', 'Change the condition of a branch');
  },
  change: (diagram, input) => {
    const edge = edgeOf(diagram, input.edge);
    if (!edge) return diagram;
    const changed = branchOf(edge, input);
    if (JSON.stringify(changed) === JSON.stringify(edge)) return diagram;
    const freed = input.otherwise ? withoutOtherwise(diagram, edge) : diagram.edges;
    return { ...diagram, edges: freed.map(one => (one.id === edge.id ? changed : one)) };
  },
};

function branchOf(edge: Edge, { name, condition, otherwise }: ChangeBranch): Edge {
  const { name: oldName, condition: oldCondition, otherwise: wasOtherwise, ...ends } = edge;
  const newName = name === undefined ? oldName : (name ?? undefined);
  const isOtherwise = otherwise ?? (condition === undefined ? wasOtherwise : undefined);
  const newCondition = isOtherwise ? undefined : condition === undefined ? oldCondition : (condition ?? undefined);
  return {
    ...ends,
    ...(newName && { name: newName }),
    ...(newCondition !== undefined && { condition: newCondition }),
    ...(isOtherwise && { otherwise: true }),
  };
}

function withoutOtherwise(diagram: Diagram, edge: Edge): Edge[] {
  return diagram.edges.map(one => {
    if (one.from !== edge.from || one.id === edge.id || !one.otherwise) return one;
    const { otherwise: _otherwise, ...rest } = one;
    return rest;
  });
}
