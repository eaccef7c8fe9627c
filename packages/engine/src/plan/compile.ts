import { compile, type Expected, type Expression } from '@marshrut/expressions';
import type { CheckContext, Diagram, Entities, ExpressionUse, Node, Problem } from '@marshrut/model';
import type { Bindings, Plan, PlanEdge, PlanNode } from './plan.js';

export type CompiledPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compiles a diagram whose structure is sound (`checkStructure`). Problems are those of settings and expressions, each at its property. */
export function compilePlan(diagram: Diagram, blocks: Bindings, entities: Entities): CompiledPlan {
  const context: CheckContext = { card: diagram.card, entities };
  const problems: Problem[] = [];
  const expressions = (text: string, expect: Expected, place: Partial<Problem>): Expression | undefined => {
    const compiled = compile(text, context, expect);
    if (compiled.ok) return compiled.expression;
    problems.push(
      ...compiled.problems.map(problem => ({
        code: 'EXPRESSION_INVALID' as const,
        severity: 'error' as const,
        message: problem.message,
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
      to: edge.to,
      otherwise: edge.otherwise === true,
      ...(condition ? { condition } : {}),
    });
  }

  const nodes = new Map<string, PlanNode>();
  for (const node of diagram.nodes) {
    const binding = blocks.get(node.block);
    const parsed = binding?.definition.settings.safeParse(node.settings);
    if (!binding || !parsed?.success) {
      problems.push(settingsProblem(node, parsed?.error?.issues[0]?.path.join('.')));
      continue;
    }
    problems.push(...binding.definition.check(node, parsed.data, context));
    nodes.set(node.id, {
      id: node.id,
      node,
      settings: parsed.data,
      behaviour: binding.behaviour,
      outgoing: diagram.edges
        .filter(edge => edge.from === node.id)
        .map(edge => edges.get(edge.id))
        .filter(edge => edge !== undefined),
      incoming: diagram.edges.filter(edge => edge.to === node.id).map(edge => edge.id),
      expressions: compiledUses(binding.definition.expressions(parsed.data, context), (use: ExpressionUse) =>
        expressions(use.text, use.expect, { node: node.id, property: use.at }),
      ),
    });
  }
  const contextLine = diagram.contextLine
    ? expressions(diagram.contextLine, 'value', { property: 'contextLine' })
    : undefined;
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    plan: {
      diagram,
      entities,
      card: new Map(diagram.card.map(field => [field.key, field])),
      nodes,
      edges,
      starts: startsOf(nodes),
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

function startsOf(nodes: ReadonlyMap<string, PlanNode>): ReadonlyMap<string | null, PlanNode> {
  return new Map(
    [...nodes.values()].filter(({ node }) => node.block === 'start').map(start => [start.node.parent, start]),
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
