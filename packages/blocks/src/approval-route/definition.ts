import {
  type BlockDefinition,
  type CheckContext,
  type ExpressionUse,
  type LocalText,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { checkAssignee, fieldsOf } from '../shared/check-assignee.js';
import { cardField, checkTermCalendar, fieldAt, problemAt } from '../shared/checks.js';
import { expandRoute } from './expand.js';
import { type RouteSettings, type RouteStage, routeSettings, stageAt } from './settings.js';

/** BPMN: a subprocess of user tasks, multi-instance with completion conditions, and gateways that lead back. */
export const approvalRoute: BlockDefinition<RouteSettings> = {
  id: 'approvalRoute',
  version: 1,
  name: localText('Маршрут согласования', 'Approval route'),
  hint: localText(
    'Этапы, на которых несколько человек согласуют по очереди или разом; отклонённое возвращается.',
    'Stages at which several people approve, in turn or at once; what is rejected goes back.',
  ),
  icon: 'rubber-stamp',
  place: 'both',
  words: [
    'виза',
    'согласование',
    'визирование',
    'этапы',
    'подпись',
    'утверждение',
    'approval',
    'sign',
    'review',
    'stages',
  ],
  edges: { in: 'many', out: 'one' },
  settings: routeSettings,
  create: () => ({
    stages: [],
    show: [],
    skipApprovalOnLastStage: false,
    fourEyes: { initiator: true, steps: [] },
    outcomeInto: null,
    commentInto: null,
  }),
  expressions: ({ stages }) =>
    stages.flatMap(({ participants, deadline }, index): ExpressionUse[] => [
      ...participants.flatMap(({ when }, at): ExpressionUse[] =>
        when === '' ? [] : [{ at: `stages.${index}.participants.${at}.when`, text: when, expect: 'condition' }],
      ),
      ...(deadline
        ? [{ at: `stages.${index}.deadline.amount`, text: deadline.amount, expect: { kind: 'int' as const } }]
        : []),
    ]),
  contract: ({ stages, show, outcomeInto, commentInto }) => ({
    reads: [...show, ...stages.flatMap(({ participants }) => participants.flatMap(({ who }) => fieldsOf(who)))],
    writes: [outcomeInto, commentInto, ...stages.flatMap(({ fill }) => fill.map(({ path }) => path))].filter(
      one => one !== null,
    ),
  }),
  expand: (node, settings, edges, inTask) => expandRoute(node, settings, edges, inTask),
  check,
};

function check(node: Node, route: RouteSettings, context: CheckContext): Problem[] {
  if (route.stages.length === 0) return [problemAt(node, 'stages', 'SETTING_MISSING', noStages)];
  const problems = route.stages.flatMap((_, index) => checkStage(node, route, index, context));
  const paths = route.show.map((path, index) => ({ path, property: `show.${index}` }));
  const fill = route.stages.flatMap((stage, index) =>
    stage.fill.map(({ path }, at) => ({ path, property: `stages.${index}.fill.${at}` })),
  );
  for (const { path, property } of [...paths, ...fill])
    if (!fieldAt(context, path)) problems.push(problemAt(node, property, 'FIELD_UNKNOWN', unknownField(path)));
  if (route.outcomeInto !== null && cardField(context, route.outcomeInto)?.type.kind !== 'bool')
    problems.push(problemAt(node, 'outcomeInto', 'FIELD_UNSUITABLE', notYesNo));
  const comment = route.commentInto === null ? undefined : cardField(context, route.commentInto)?.type.kind;
  if (route.commentInto !== null && comment !== 'longText' && comment !== 'text')
    problems.push(problemAt(node, 'commentInto', 'FIELD_UNSUITABLE', notText));
  return problems;
}

function checkStage(node: Node, route: RouteSettings, index: number, context: CheckContext): Problem[] {
  const drawn = route.stages[index];
  const stage = stageAt(route, index);
  const { participants, rule, deadline } = stage;
  const at = `stages.${index}`;
  const problems: Problem[] = participants.flatMap(({ who }, number) =>
    checkAssignee(node, who, context).map(problem => ({ ...problem, property: `${at}.participants.${number}.who` })),
  );
  const voters = participants.filter(({ kind }) => kind !== 'watcher');
  if (voters.length === 0) problems.push(problemAt(node, `${at}.participants`, 'SETTING_MISSING', nobody(stage)));
  else if (rule === 'responsible' && !voters.some(({ kind }) => kind === 'responsible'))
    problems.push(problemAt(node, `${at}.rule`, 'SETTING_INVALID', noResponsible(stage)));
  else if (rule === 'quorum' && stage.quorum > voters.length && !voters.some(({ each }) => each))
    problems.push(problemAt(node, `${at}.quorum`, 'SETTING_INVALID', tooMany(stage, voters.length)));
  if (route.stages.findIndex(({ id }) => id === stage.id) < index)
    problems.push(problemAt(node, at, 'KEY_REPEATED', repeated(stage)));
  const target = route.stages.findIndex(({ id }) => id === drawn?.reject);
  if (stage.approval && stage.reject !== '' && (target < 0 || target > index))
    problems.push(problemAt(node, `${at}.reject`, 'SETTING_INVALID', noTarget(stage)));
  return [...problems, ...checkTermCalendar(node, `${at}.deadline.calendar`, deadline?.calendar ?? null, context)];
}

const noStages = localText(
  'Ожидался хотя бы один этап, но маршрут пуст. Добавьте этап.',
  'Expected at least one stage, but the route is empty. Add a stage.',
);
const notYesNo = localText(
  'Ожидалось поле карточки «да или нет» для итога, но такого нет. Выберите или создайте его.',
  'Expected a yes-or-no field of the card for what came of it, but there is none. Choose or create one.',
);
const notText = localText(
  'Ожидалось текстовое поле карточки для комментария, но такого нет. Выберите или создайте его.',
  'Expected a text field of the card for the comment, but there is none. Choose or create one.',
);

function nobody({ name }: RouteStage): LocalText {
  return localText(
    `Ожидалось, что на этапе «${name.ru}» кто-то решает, но участников нет. Добавьте ответственного или помощника.`,
    `Expected somebody to decide at the stage "${name.en}", but there is nobody. Add a responsible person or a helper.`,
  );
}

function noResponsible({ name }: RouteStage): LocalText {
  return localText(
    `Ожидался ответственный на этапе «${name.ru}», ведь решает он, но его нет. Добавьте ответственного или смените правило.`,
    `Expected a responsible person at the stage "${name.en}", who decides it, but there is none. Add one or change the rule.`,
  );
}

function tooMany({ name, quorum }: RouteStage, voters: number): LocalText {
  return localText(
    `Ожидалось не больше голосов, чем участников этапа «${name.ru}» (${voters}), но нужно ${quorum}. Уменьшите число или добавьте участников.`,
    `Expected no more votes than people at the stage "${name.en}" (${voters}), but ${quorum} are needed. Lower the number or add people.`,
  );
}

function repeated({ name }: RouteStage): LocalText {
  return localText(
    `Ожидались разные этапы, но «${name.ru}» стоит дважды. Уберите один.`,
    `Expected different stages, but "${name.en}" stands twice. Remove one.`,
  );
}

function noTarget({ name }: RouteStage): LocalText {
  return localText(
    `Ожидался этот или более ранний этап, куда вернуть с этапа «${name.ru}», но его нет. Выберите другой.`,
    `Expected this or an earlier stage to go back to from "${name.en}", but there is none. Choose another one.`,
  );
}

function unknownField(path: string): LocalText {
  return localText(
    `Ожидалось поле карточки дела, но поля «${path}» нет. Выберите другое или создайте его.`,
    `Expected a field of the case card, but there is no "${path}". Choose another one or create it.`,
  );
}
