import type { BlockCatalogue } from '../document/block.js';
import type { Diagram, Edge, Node } from '../document/diagram.js';
import { type LocalText, localText, say } from '../vocabulary.js';
import type { Problem, ProblemCode } from './problem.js';

/** One level of a diagram: the process, or the inside of a task. */
interface Level {
  readonly parent: string | null;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/**
 * Problems of the drawing itself: starts, ends, orphans, dead ends, branches. Costs one walk over nodes and edges.
 * Settings and expressions are checked elsewhere.
 */
export function checkStructure(diagram: Diagram, blocks: BlockCatalogue): Problem[] {
  const byId = new Map(diagram.nodes.map(node => [node.id, node]));
  const parents = [null, ...diagram.nodes.filter(node => node.block === 'task').map(node => node.id)];
  return [
    ...repeated(
      [...diagram.nodes, ...diagram.edges].map(item => item.id),
      'ID_REPEATED',
    ),
    ...repeated(
      diagram.card.map(field => field.key),
      'KEY_REPEATED',
    ),
    ...diagram.nodes.flatMap(node => checkPlace(node, byId, blocks)),
    ...diagram.edges.flatMap(edge => checkEdge(edge, byId, blocks)),
    ...parents.flatMap(parent => {
      const nodes = diagram.nodes.filter(node => node.parent === parent);
      const inside = new Set(nodes.map(node => node.id));
      return checkLevel(
        { parent, nodes, edges: diagram.edges.filter(edge => inside.has(edge.from) && inside.has(edge.to)) },
        byId,
        blocks,
      );
    }),
  ];
}

function checkPlace(node: Node, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const block = blocks.get(node.block);
  if (!block) {
    return [
      at(
        node,
        'BLOCK_UNKNOWN',
        `Ожидался блок из библиотеки, но блока «${node.block}» нет. Удалите его или установите блок.`,
        `Expected a block of the library, but there is no "${node.block}". Delete it or install the block.`,
      ),
    ];
  }
  if (node.parent !== null && byId.get(node.parent)?.block !== 'task') {
    return [
      at(
        node,
        'BLOCK_MISPLACED',
        'Ожидалось, что блок стоит в задаче, но задачи нет. Перенесите его.',
        'Expected the block to stand in a task, but there is none. Move it.',
      ),
    ];
  }
  const problems: Problem[] = [];
  if ((block.place === 'process' && node.parent !== null) || (block.place === 'task' && node.parent === null)) {
    const where =
      block.place === 'task'
        ? localText('внутри задачи', 'inside a task')
        : localText('на схеме процесса', 'on the process');
    problems.push(
      at(
        node,
        'BLOCK_MISPLACED',
        `Ожидалось, что «${block.name.ru}» стоит ${where.ru}, но он в другом месте. Перенесите его.`,
        `Expected "${block.name.en}" ${where.en}, but it stands elsewhere. Move it.`,
      ),
    );
  }
  if (block.id !== 'note' && say(node.name, 'ru').trim() === '') {
    problems.push({
      ...at(
        node,
        'NAME_MISSING',
        'Ожидалось название, но блок не назван. Назовите его.',
        'Expected a name, but the block has none. Name it.',
      ),
      severity: 'warning',
      property: 'name',
    });
  }
  return problems;
}

function checkEdge(edge: Edge, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
  const problem = (code: ProblemCode, ru: string, en: string): Problem => ({
    code,
    severity: 'error',
    message: localText(ru, en),
    edge: edge.id,
  });
  if (!from || !to)
    return [
      problem(
        'EDGE_DANGLING',
        'Ожидалась связь двух блоков, но одного конца нет. Удалите или соедините её.',
        'Expected an edge between two blocks, but an end is missing. Delete or connect it.',
      ),
    ];
  if (from.parent !== to.parent)
    return [
      problem(
        'EDGE_CROSSES_SCOPE',
        'Ожидалась связь внутри одного уровня, но она пересекает границу задачи. Удалите её.',
        'Expected an edge within one level, but it crosses the border of a task. Delete it.',
      ),
    ];
  if (blocks.get(from.block)?.edges.out === 'none' || blocks.get(to.block)?.edges.in === 'none') {
    return [
      problem(
        'EDGE_NOT_ALLOWED',
        'Ожидалась связь, разрешённая для этих блоков, но она ведёт из конца или в начало. Удалите её.',
        'Expected an edge these blocks allow, but it leaves an end or enters a start. Delete it.',
      ),
    ];
  }
  return [];
}

function checkLevel(level: Level, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const owner = level.parent === null ? undefined : byId.get(level.parent);
  const here = (code: ProblemCode, message: LocalText): Problem => ({
    code,
    severity: 'error',
    message,
    ...(owner ? { node: owner.id } : {}),
  });
  const flow = level.nodes.filter(node => blocks.has(node.block) && node.block !== 'note');
  const starts = flow.filter(node => node.block === 'start');
  const ends = flow.filter(node => node.block === 'end');
  const where = owner
    ? localText(`в задаче «${say(owner.name, 'ru')}»`, `in the task "${say(owner.name, 'en')}"`)
    : localText('на схеме', 'on the diagram');
  const problems: Problem[] = [];
  if (starts.length === 0)
    problems.push(
      here(
        'START_MISSING',
        localText(
          `Ожидалось одно начало ${where.ru}, но его нет. Добавьте блок «Начало».`,
          `Expected one start ${where.en}, but there is none. Add a Start block.`,
        ),
      ),
    );
  for (const extra of starts.slice(1))
    problems.push(
      at(
        extra,
        'START_SEVERAL',
        `Ожидалось одно начало ${where.ru}, но их несколько. Удалите лишнее.`,
        `Expected one start ${where.en}, but there are several. Delete the others.`,
      ),
    );
  if (ends.length === 0)
    problems.push(
      here(
        'END_MISSING',
        localText(
          `Ожидалось хотя бы одно завершение ${where.ru}, но его нет. Добавьте блок «Завершение».`,
          `Expected at least one end ${where.en}, but there is none. Add an End block.`,
        ),
      ),
    );

  const reached = walk(
    starts.map(node => node.id),
    level.edges,
    edge => [edge.from, edge.to],
  );
  const ending = walk(
    ends.map(node => node.id),
    level.edges,
    edge => [edge.to, edge.from],
  );
  for (const node of flow) {
    const out = level.edges.filter(edge => edge.from === node.id);
    problems.push(...checkBranches(node, out, blocks));
    if (starts.length > 0 && !reached.has(node.id)) {
      problems.push(
        at(
          node,
          'NODE_ORPHAN',
          'Ожидалось, что к блоку ведёт путь от начала, но его нет. Соедините блок или удалите его.',
          'Expected a way from the start to this block, but there is none. Connect it or delete it.',
          'edges',
        ),
      );
    } else if (out.length === 0 && blocks.get(node.block)?.edges.out !== 'none') {
      problems.push(
        at(
          node,
          'NODE_DEAD_END',
          'Ожидалось продолжение, но после блока ничего нет. Соедините его со следующим.',
          'Expected something after this block, but there is nothing. Connect it to the next one.',
          'edges',
        ),
      );
    } else if (ends.length > 0 && !ending.has(node.id)) {
      problems.push(
        at(
          node,
          'END_UNREACHABLE',
          'Ожидалось, что отсюда можно дойти до завершения, но пути нет. Добавьте выход.',
          'Expected a way from here to an end, but there is none. Add a way out.',
          'edges',
        ),
      );
    }
  }
  return problems;
}

function checkBranches(node: Node, out: readonly Edge[], blocks: BlockCatalogue): Problem[] {
  const problems: Problem[] = [];
  if (blocks.get(node.block)?.edges.out === 'one' && out.length > 1) {
    problems.push(
      at(
        node,
        'EDGES_TOO_MANY',
        'Ожидалась одна связь из блока, но их несколько. Поставьте «Условие» или «Параллельно».',
        'Expected one edge out of this block, but there are several. Put a Decision or Parallel block.',
        'edges',
      ),
    );
  }
  if (node.block !== 'choice' || out.length === 0) return problems;
  const otherwise = out.filter(edge => edge.otherwise === true);
  if (otherwise.length === 0)
    problems.push(
      at(
        node,
        'OTHERWISE_MISSING',
        'Ожидалась ветвь «Иначе», но её нет. Отметьте одну ветвь как «Иначе».',
        'Expected an "Otherwise" branch, but there is none. Mark one branch as "Otherwise".',
        'edges',
      ),
    );
  if (otherwise.length > 1)
    problems.push(
      at(
        node,
        'OTHERWISE_SEVERAL',
        'Ожидалась одна ветвь «Иначе», но их несколько. Оставьте одну.',
        'Expected one "Otherwise" branch, but there are several. Keep one.',
        'edges',
      ),
    );
  for (const edge of out) {
    if (edge.otherwise !== true && (edge.condition ?? '').trim() === '') {
      problems.push({
        ...at(
          node,
          'CONDITION_MISSING',
          'Ожидалось условие ветви, но его нет. Скажите, когда идти по ней.',
          'Expected a condition on the branch, but there is none. Say when to take it.',
          `edges.${edge.id}`,
        ),
        edge: edge.id,
      });
    }
  }
  return problems;
}

function walk(
  from: readonly string[],
  edges: readonly Edge[],
  ends: (edge: Edge) => [string, string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const [source, target] = ends(edge);
    const targets = next.get(source);
    if (targets) targets.push(target);
    else next.set(source, [target]);
  }
  const seen = new Set(from);
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const target of next.get(id) ?? []) {
      if (!seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  return seen;
}

function repeated(ids: readonly string[], code: 'ID_REPEATED' | 'KEY_REPEATED'): Problem[] {
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
  return twice.map(id => ({
    code,
    severity: 'error',
    message: localText(
      `Ожидалось, что «${id}» встречается один раз, но встречается чаще. Переименуйте.`,
      `Expected "${id}" once, but it stands there more often. Rename it.`,
    ),
  }));
}

function at(node: Node, code: ProblemCode, ru: string, en: string, property?: string): Problem {
  return { code, severity: 'error', message: localText(ru, en), node: node.id, ...(property ? { property } : {}) };
}
