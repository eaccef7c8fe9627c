import type { Plan, PlanNode } from '@marshrut/engine';
import { type CheckContext, localText, type Problem, say } from '@marshrut/model';
import { reachedFrom, within, writesOf } from './uses.js';

/** Two branches that go at the same time write one field: which value stays is chance. */
export function parallelWrites(plan: Plan, context: CheckContext): Problem[] {
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const split of plan.nodes.values()) {
    const { block } = split.node;
    if ((block !== 'parallel' && block !== 'inclusive') || split.outgoing.length < 2) continue;
    const ways = split.outgoing.map(({ to }) => reachedFrom(plan, to, new Set([split.id])));
    const own = ways.map((way, at) =>
      [...way].filter(id => !ways.some((other, index) => index !== at && other.has(id))),
    );
    const writers = own.map(ids => written(plan, ids, context));
    writers.forEach((first, at) => {
      for (const second of writers.slice(at + 1))
        for (const [path, node] of first) {
          const other = second.get(path);
          if (!other || told.has(`${path} ${node.id} ${other.id}`)) continue;
          told.add(`${path} ${node.id} ${other.id}`);
          problems.push(bothWrite(path, node, other, context));
        }
    });
  }
  return problems;
}

/** By path, the block of the branch in which it is written. What each item of a for-each has for itself is nobody else's. */
function written(plan: Plan, ids: readonly string[], context: CheckContext): ReadonlyMap<string, PlanNode> {
  const found = new Map<string, PlanNode>();
  for (const id of ids) {
    const node = plan.nodes.get(id);
    if (!node) continue;
    const {
      own = [],
      item,
      number,
    } = node.settings as {
      readonly own?: readonly string[];
      readonly item?: string | null;
      readonly number?: string | null;
    };
    const local = new Set([...own, item, number]);
    const task = node.node.block === 'task';
    for (const path of within(plan, node).flatMap(inner => writesOf(inner, context))) {
      const use = plan.card.get(path)?.use;
      if (local.has(path.split('.')[0]) || (task && use === 'transient')) continue;
      found.set(path, node);
    }
  }
  return found;
}

function bothWrite(path: string, one: PlanNode, other: PlanNode, { card }: CheckContext): Problem {
  const field = card.find(({ key }) => key === path.split('.')[0]);
  const name = { ru: field ? say(field.name, 'ru') : path, en: field ? say(field.name, 'en') : path };
  return {
    code: 'WRITTEN_IN_PARALLEL',
    severity: 'warning',
    message: localText(
      `Ожидалось, что «${name.ru}» заполняет одна из ветвей, но её пишут сразу две: здесь и в блоке «${say(other.node.name, 'ru')}», и что останется, решит случай. Дайте каждой ветви своё поле или поставьте их друг за другом.`,
      `Expected one of the branches to write "${name.en}", but two do at the same time: here and in "${say(other.node.name, 'en')}", and chance decides what stays. Give each branch a field of its own, or put them one after the other.`,
    ),
    node: one.id,
  };
}
