import type { BlockCatalogue } from '../document/block.js';
import type { Edge, Node } from '../document/diagram.js';
import { type LocalText, localText, say } from '../vocabulary.js';
import { at, eventOf } from './at.js';
import { checkBranches } from './branches.js';
import type { Problem, ProblemCode } from './problem.js';
import { hiddenWays, undoHandlers, walk } from './ways.js';

/** One level of a diagram: the process, or the inside of a node. */
export interface Level {
  readonly parent: string | null;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** One start and a way from it to every block, and from every block to an end. */
export function checkLevel(level: Level, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const owner = level.parent === null ? undefined : byId.get(level.parent);
  const here = (code: ProblemCode, message: LocalText): Problem => ({
    code,
    severity: 'error',
    message,
    ...(owner ? { node: owner.id } : {}),
  });
  const flow = level.nodes.filter(node => blocks.has(node.block) && node.block !== 'note');
  const starts = flow.filter(node => node.block === 'start');
  const plain = starts.filter(node => (eventOf(node, blocks)?.on ?? 'none') === 'none');
  const handles = owner !== undefined && blocks.get(owner.block)?.handles === true;
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
  if (handles && plain[0])
    problems.push(
      at(
        plain[0],
        'EVENT_MISSING',
        'Ожидалось событие, которое запускает обработчик, но его нет. Выберите его в свойствах начала.',
        'Expected the event that sets the handler off, but there is none. Choose it in the properties of the start.',
        'trigger',
      ),
    );
  for (const extra of owner ? starts.slice(1) : plain.slice(1))
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

  const ways = [...level.edges, ...hiddenWays(flow, blocks)];
  const reached = walk(
    flow.filter(node => node.block === 'start' || blocks.get(node.block)?.handles).map(node => node.id),
    ways,
    way => [way.from, way.to],
  );
  const undoing = undoHandlers(flow, level.edges, blocks);
  const ending = walk(
    flow.filter(node => node.block === 'end' || undoing.has(node.id)).map(node => node.id),
    ways,
    way => [way.to, way.from],
  );
  for (const node of flow) {
    const out = level.edges.filter(edge => edge.from === node.id);
    problems.push(...checkBranches(node, out, byId, blocks));
    if (undoing.has(node.id) || blocks.get(node.block)?.handles) continue;
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
