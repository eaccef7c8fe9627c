import type { Plan, PlanNode } from '@marshrut/engine';
import { type CheckContext, type Language, localText, type Problem, say } from '@marshrut/model';
import { planned } from '../catalogue.js';
import type { ChangeSettings } from '../change/definition.js';
import { fieldsOf } from '../shared/check-assignee.js';
import { cardField, fieldAt } from '../shared/checks.js';
import type { AssigneeSetting } from '../shared/settings.js';
import { givenAt } from './flow.js';
import { type Given, isGiven, typeAt } from './given.js';
import { askWithout, type Expression } from './samples.js';

/**
 * Where a case would stop because a value it rests on may not be there: conditions, values, assignees and records to change.
 * Warnings, never errors: whether that way is ever taken only its author knows. Silent where it is not sure.
 */
export function checkGiven(plan: Plan, context: CheckContext): Problem[] {
  const entered = givenAt(plan, context, writesOf);
  return [...plan.nodes.values()].flatMap(node => {
    const given = entered.get(node.id);
    return given ? [...checkNode(node, given, context), ...checkBranches(node, given, context)] : [];
  });

  function writesOf(node: PlanNode): readonly string[] {
    return planned.get(node.node.block)?.contract(node.settings, context).writes ?? [];
  }
}

function checkNode(node: PlanNode, given: Given, context: CheckContext): Problem[] {
  const { block } = node.node;
  const settings = node.settings as Partial<ChangeSettings> & { readonly assignee?: AssigneeSetting };
  const needed: { readonly path: string; readonly property: string }[] = [];
  if (settings.assignee && !settings.assignee.fallback)
    needed.push(...fieldsOf(settings.assignee).map(path => ({ path, property: 'assignee' })));
  if (block === 'change' && settings.record) needed.push({ path: settings.record, property: 'record' });
  // A form hides or frees a field whose condition cannot be answered, and one that is waited for does not hold yet: nothing stops there.
  if (block !== 'form')
    for (const [property, expression] of node.expressions)
      if (property !== 'trigger.when')
        needed.push(...demanded(expression, given, context).map(path => ({ path, property })));
  return needed
    .filter(({ path }) => !isGiven(given, path, context))
    .map(({ path, property }) => mayBeMissing(path, context, { node: node.origin ?? node.id, property }));
}

/** What the branches before have already asked for is not told again. */
function checkBranches(node: PlanNode, given: Given, context: CheckContext): Problem[] {
  const told = new Set<string>();
  return node.outgoing.flatMap(edge => {
    const paths = edge.condition ? demanded(edge.condition, given, context).filter(path => !told.has(path)) : [];
    for (const path of paths) told.add(path);
    return paths.map(path =>
      mayBeMissing(path, context, { node: node.origin ?? node.id, edge: edge.id, property: `edges.${edge.id}` }),
    );
  });
}

function demanded(expression: Expression, given: Given, context: CheckContext): string[] {
  return expression.uses.filter(
    path => !isGiven(given, path, context) && askWithout(expression, path, at => typeAt(context, at)).fails,
  );
}

function mayBeMissing(path: string, context: CheckContext, place: Partial<Problem>): Problem {
  const [ru, en] = [nameOf(path, context, 'ru'), nameOf(path, context, 'en')];
  return {
    code: 'READ_BEFORE_WRITTEN',
    severity: 'warning',
    message: localText(
      `Ожидалось, что «${ru}» заполнено на любом пути сюда, но есть путь, где оно может быть пусто, и дело остановится. Сделайте поле обязательным раньше, заполните его при создании записи или сначала спросите, заполнено ли оно.`,
      `Expected "${en}" to be given on every way here, but on some way it may be empty, and the case would stop. Make the field required before, fill it when the record is created, or ask first whether it is given.`,
    ),
    ...place,
  };
}

/** `Обращение → Подписано`. */
function nameOf(path: string, context: CheckContext, language: Language): string {
  const [head = ''] = path.split('.');
  const fields = [cardField(context, head), ...(path === head ? [] : [fieldAt(context, path)])];
  return fields.map(field => (field ? say(field.name, language) : path)).join(' → ');
}
