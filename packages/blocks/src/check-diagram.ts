import { compilePlan } from '@marshrut/engine';
import {
  type CheckContext,
  checkStructure,
  type Diagram,
  localText,
  type Problem,
  type ProblemCode,
} from '@marshrut/model';
import { blocks as standard } from './behaviours.js';
import { blockCatalogue } from './catalogue.js';
import { checkReferences, type Known } from './check-references.js';
import { checkStarts } from './check-starts.js';
import { checkGiven } from './given/check-given.js';

/** What a diagram is checked against: entities, keys of the roles and calendars there are, and what stands beside it; left out where not known. */
export type CheckWorld = Omit<CheckContext, 'card'> & Known;

/** All that publishing would say of a diagram: structure, settings, expressions, roles. Only errors block publishing. */
export function checkDiagram(diagram: Diagram, world: CheckWorld): Problem[] {
  const compiled = compilePlan(diagram, standard, world.entities);
  const context: CheckContext = { card: diagram.card, ...world };
  return [
    ...checkStructure(diagram, blockCatalogue),
    ...(compiled.ok ? [...checkGiven(compiled.plan, context), ...checkStarts(compiled.plan)] : compiled.problems),
    ...checkReferences(diagram, context, world),
    ...advice(diagram, context),
    ...checkStarters(diagram, context),
    ...checkNamed(diagram, context),
  ];
}

function checkStarters(diagram: Diagram, { roles }: CheckContext): Problem[] {
  if (diagram.starters.length === 0) {
    if (!isBegunByPeople(diagram)) return [];
    return [
      {
        code: 'SETTING_MISSING',
        severity: 'error',
        message: localText(
          'Ожидалось, кто может начать процесс, но роли не названы. Выберите хотя бы одну.',
          'Expected who may start the process, but no role is named. Choose at least one.',
        ),
        property: 'starters',
      },
    ];
  }
  return diagram.starters
    .filter(role => roles && !roles.has(role))
    .map(role => ({
      code: 'ROLE_UNKNOWN',
      severity: 'error',
      message: localText(
        `Ожидалась роль, которая есть, но роли «${role}» нет. Выберите другую.`,
        `Expected a role that exists, but there is no "${role}". Choose another one.`,
      ),
      property: 'starters',
    }));
}

/** What something outside sets off alone needs nobody who may start it. */
function isBegunByPeople({ nodes }: Diagram): boolean {
  return nodes.some(({ parent, block, settings }) => parent === null && block === 'start' && !settings.trigger);
}

function advice(diagram: Diagram, context: CheckContext): Problem[] {
  return diagram.nodes.flatMap(node => {
    const definition = blockCatalogue.get(node.block);
    const settings = definition?.settings.safeParse(node.settings);
    return settings?.success ? (definition?.advise?.(node, settings.data, context) ?? []) : [];
  });
}

/** What settings name and `compilePlan` does not know of. */
const NAMED: readonly ProblemCode[] = ['ROLE_UNKNOWN', 'CALENDAR_UNKNOWN'];

/** `compilePlan` checks settings without knowing roles and calendars; here they are checked again, and only what is new is kept. */
function checkNamed(diagram: Diagram, context: CheckContext): Problem[] {
  return diagram.nodes.flatMap(node => {
    const definition = blockCatalogue.get(node.block);
    const settings = definition?.settings.safeParse(node.settings);
    if (!definition || !settings?.success) return [];
    return definition.check(node, settings.data, context).filter(problem => NAMED.includes(problem.code));
  });
}
