import { definitions } from '@marshrut/blocks';
import { type CardField, type Diagram, type Edge, type LocalText, localText, type Node } from '@marshrut/model';

/** What an analyst says of a process before it is drawn; whatever is not said is not drawn. */
export interface Answers {
  /** Key of the role that begins it; empty: not said. */
  readonly starter: string;
  /** «Выдать кредит?» */
  readonly decision: LocalText | null;
  /** Key of the role that decides; empty: whoever begins it. */
  readonly decider: string;
  /** How it may end, a branch each, the last one is «Иначе». */
  readonly outcomes: readonly LocalText[];
}

export const nothingSaid: Answers = { starter: '', decision: null, decider: '', outcomes: [] };

type NewId = (prefix: 'n' | 'e') => string;
type Part = Pick<Diagram, 'nodes' | 'edges'>;

/** Between the left sides of two blocks, and of lines of branches. */
const [STEP, LINE] = [320, 160];
/** Starts and ends are lower than other blocks by so much on each side. */
const INSET = 16;

const REQUEST = 'request';
const DECISION = 'decision';
const REQUEST_NAME = localText('Заявка', 'Request');

/**
 * The document of a new process: start → end; with answers a task that is filled in, and one that decides, with a branch for each end.
 * It can be published as it is once its starter is known.
 */
export function skeleton(name: LocalText, newId: NewId, said: Answers = nothingSaid): Diagram {
  const starters = said.starter === '' ? [] : [said.starter];
  const empty = { schemaVersion: 1 as const, kind: 'process' as const, name, starters };
  const draw = new Drawing(newId);
  const start = draw.block('start', 0, INSET);
  if (starters.length === 0 && said.decision === null && said.outcomes.length === 0) {
    const end = draw.block('end', 240, INSET);
    return { ...empty, card: [], ...draw.part(draw.edge(start, end)) };
  }
  const fill = draw.task(localText('Заполнить заявку', 'Fill in the request'), said.starter, REQUEST_NAME, STEP - 96, [
    { path: REQUEST, mode: 'edit', required: true },
  ]);
  const card: CardField[] = [{ key: REQUEST, name: REQUEST_NAME, type: { kind: 'longText' }, use: 'variable' }];
  if (said.decision === null && said.outcomes.length === 0) {
    const end = draw.block('end', 2 * STEP - 96, INSET);
    return { ...empty, card, ...draw.part(draw.edge(start, fill), draw.edge(fill, end)) };
  }
  const question = said.decision ?? localText('Принять решение', 'Decide');
  const ends = said.outcomes.length > 1 ? said.outcomes : [...said.outcomes, ...usual].slice(0, 2);
  const options = ends.map((outcome, index) => ({ key: `o${index + 1}`, name: outcome }));
  card.push({ key: DECISION, name: question, type: { kind: 'choice', options }, use: 'variable' });
  const decide = draw.task(question, said.decider || said.starter, localText('Решение', 'Decision'), 2 * STEP - 96, [
    { path: REQUEST, mode: 'read', required: false },
    { path: DECISION, mode: 'edit', required: true },
  ]);
  const choice = draw.block('choice', 3 * STEP - 96, 0, question);
  const branches = options.map(({ key, name: outcome }, index) => {
    const end = draw.block('end', 4 * STEP, INSET + index * LINE, outcome, { outcome: { ...outcome } });
    const last = index === options.length - 1;
    return draw.edge(choice, end, {
      name: outcome,
      ...(last ? { otherwise: true } : { condition: `${DECISION} = "${key}"` }),
    });
  });
  return {
    ...empty,
    card,
    ...draw.part(draw.edge(start, fill), draw.edge(fill, decide), draw.edge(decide, choice), ...branches),
  };
}

const usual = [localText('Да', 'Yes'), localText('Нет', 'No')];

class Drawing {
  readonly #newId: NewId;
  readonly #nodes: Node[] = [];
  readonly #edges: Edge[] = [];

  constructor(newId: NewId) {
    this.#newId = newId;
  }

  block(
    kind: 'start' | 'end' | 'task' | 'form' | 'choice',
    x: number,
    y: number,
    name: LocalText = definitions[kind].name,
    settings: Node['settings'] = {},
    parent: string | null = null,
  ): Node {
    const { id: block, version: blockVersion } = definitions[kind];
    const node = { id: this.#newId('n'), block, blockVersion, name: { ...name }, parent, position: { x, y }, settings };
    this.#nodes.push(node);
    return node;
  }

  /** A task of a role with one form in it. */
  task(name: LocalText, role: string, screen: LocalText, x: number, fields: readonly object[]): Node {
    const task = this.block('task', x, 0, name, { assignee: { to: 'role', role } });
    const start = this.block('start', 0, INSET, undefined, {}, task.id);
    const form = this.block('form', STEP - 96, 0, screen, { fields: [...fields] } as Node['settings'], task.id);
    const end = this.block('end', 2 * STEP - 96, INSET, undefined, {}, task.id);
    this.#edges.push(this.edge(start, form), this.edge(form, end));
    return task;
  }

  edge(from: Node, to: Node, more: Partial<Edge> = {}): Edge {
    return { id: this.#newId('e'), from: from.id, to: to.id, ...more };
  }

  /** All that was drawn, with these edges of the outermost level. */
  part(...edges: readonly Edge[]): Part {
    return { nodes: this.#nodes, edges: [...edges, ...this.#edges] };
  }
}
