import { compile, type Expected, type Expression } from '@marshrut/expressions';
import {
  type CheckContext,
  type Diagram,
  type Entities,
  type ExpressionUse,
  type LocalText,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { expand } from './expand.js';
import type { Bindings, Plan, PlanEdge, PlanHandler, PlanLevel, PlanNode } from './plan.js';
import { traitsOf } from './traits.js';

export type CompiledPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Most who leave it empty have never written an expression: they choose. */
function nothingChosen(expect: Expected): LocalText {
  return expect === 'condition'
    ? localText('Ожидалось условие, но его нет. Составьте его.', 'Expected a condition, but there is none. Make one.')
    : localText(
        'Ожидалось значение, но оно не выбрано. Выберите поле или впишите значение.',
        'Expected a value, but none is chosen. Choose a field or write a value.',
      );
}

/** Compiles a diagram whose structure is sound (`checkStructure`). Problems are those of settings and expressions, each at its property. */
export function compilePlan(drawn: Diagram, blocks: Bindings, entities: Entities): CompiledPlan {
  const expanded = expand(drawn, blocks, { card: drawn.card, entities });
  const { diagram, origins } = expanded;
  const context: CheckContext = { card: diagram.card, entities };
  const problems: Problem[] = [...expanded.problems];
  const expressions = (text: string, expect: Expected, place: Partial<Problem>): Expression | undefined => {
    const compiled = compile(text, context, expect);
    if (compiled.ok) return compiled.expression;
    problems.push(
      ...compiled.problems.map(problem => ({
        code: 'EXPRESSION_INVALID' as const,
        severity: 'error' as const,
        message: text.trim() === '' ? nothingChosen(expect) : problem.message,
        ...place,
      })),
    );
    return undefined;
  };

  const edges = new Map<string, PlanEdge>();
  for (const edge of diagram.edges) {
    const text = edge.otherwise === true ? undefined : edge.condition;
    const condition = text
      ? expressions(text, 'condition', { node: edge.from, edge: edge.id, property: `edges.${edge.id}` })
      : undefined;
    edges.set(edge.id, {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      otherwise: edge.otherwise === true,
      ...(condition ? { condition } : {}),
    });
  }

  const parsed = diagram.nodes.flatMap(node => {
    const binding = blocks.get(node.block);
    const settings = binding?.definition.settings.safeParse(node.settings);
    if (binding && settings?.success) return [{ node, binding, settings: settings.data }];
    problems.push(settingsProblem(node, settings?.error?.issues[0]?.path.join('.')));
    return [];
  });
  for (const { node, binding, settings } of parsed) {
    const to = binding.definition.jump?.(settings);
    if (to !== undefined) edges.set(`jump:${node.id}`, { id: `jump:${node.id}`, from: node.id, to, otherwise: false });
  }
  const leaving = Map.groupBy(edges.values(), edge => edge.from);
  const entering = Map.groupBy(edges.values(), edge => edge.to);

  const nodes = new Map<string, PlanNode>();
  for (const { node, binding, settings } of parsed) {
    const { definition, behaviour } = binding;
    const origin = origins.get(node.id);
    const told = origin ?? node.id;
    if (origin === undefined) problems.push(...definition.check(node, settings, context));
    const event = definition.event?.(settings);
    const prepared = definition.prepare?.(settings, context);
    if (prepared && !prepared.ok)
      problems.push(
        ...prepared.problems.map(({ property, message }) => ({
          code: 'EXPRESSION_INVALID' as const,
          severity: 'error' as const,
          message,
          node: told,
          property,
        })),
      );
    nodes.set(node.id, {
      id: node.id,
      node,
      settings,
      behaviour,
      outgoing: leaving.get(node.id) ?? [],
      incoming: (entering.get(node.id) ?? []).map(edge => edge.id),
      expressions: compiledUses(definition.expressions(settings, context), (use: ExpressionUse) =>
        expressions(use.text, use.expect, { node: told, property: use.at }),
      ),
      ...(prepared?.ok ? { prepared: prepared.value } : {}),
      ...(event ? { event } : {}),
      ...(origin === undefined ? {} : { origin }),
      ...(node.attachedTo === undefined ? {} : { host: node.attachedTo }),
      boundaries: [],
    });
  }
  const contextLine = diagram.contextLine
    ? expressions(diagram.contextLine, 'value', { property: 'contextLine' })
    : undefined;
  if (problems.length > 0) return { ok: false, problems };
  const withBoundaries = bordered(nodes);
  return {
    ok: true,
    plan: {
      diagram,
      drawnCard: drawn.card,
      entities,
      card: new Map(diagram.card.map(field => [field.key, field])),
      nodes: withBoundaries,
      edges,
      levels: levelsOf(withBoundaries, blocks),
      has: traitsOf([...withBoundaries.values()]),
      ...(contextLine ? { contextLine } : {}),
    },
  };
}

function compiledUses(
  uses: readonly ExpressionUse[],
  build: (use: ExpressionUse) => Expression | undefined,
): ReadonlyMap<string, Expression> {
  const built = new Map<string, Expression>();
  for (const use of uses) {
    const expression = build(use);
    if (expression) built.set(use.at, expression);
  }
  return built;
}

function bordered(nodes: ReadonlyMap<string, PlanNode>): ReadonlyMap<string, PlanNode> {
  const byHost = Map.groupBy([...nodes.values()], node => node.host);
  return new Map([...nodes].map(([id, node]) => [id, { ...node, boundaries: byHost.get(id) ?? [] }]));
}

function levelsOf(nodes: ReadonlyMap<string, PlanNode>, blocks: Bindings): ReadonlyMap<string | null, PlanLevel> {
  const byParent = Map.groupBy([...nodes.values()], ({ node }) => node.parent);
  const startOf = (parent: string | null) => {
    const starts = (byParent.get(parent) ?? []).filter(({ node }) => node.block === 'start');
    return starts.find(({ event }) => (event?.on ?? 'none') === 'none') ?? starts[0];
  };
  return new Map(
    [...byParent].map(([parent, inside]): [string | null, PlanLevel] => {
      const start = startOf(parent);
      const handlers = inside.flatMap((node): PlanHandler[] => {
        const begin = blocks.get(node.node.block)?.definition.handles ? startOf(node.id) : undefined;
        return begin ? [{ node, start: begin }] : [];
      });
      return [parent, { ...(start ? { start } : {}), handlers }];
    }),
  );
}

function settingsProblem(node: Node, property: string | undefined): Problem {
  return {
    code: 'SETTING_INVALID',
    severity: 'error',
    message: {
      ru: 'Ожидались настройки этого блока, но они не подходят. Задайте их заново.',
      en: 'Expected settings of this block, but they do not fit. Set them anew.',
    },
    node: node.id,
    ...(property ? { property } : {}),
  };
}
