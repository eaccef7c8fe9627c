import { type BlockDefinition, type ExpressionUse, localText } from '@marshrut/model';
import { z } from 'zod';
import { fieldsOf } from '../shared/check-assignee.js';
import { routeSettings, stageAt } from './settings.js';

const settings = z.strictObject({
  route: routeSettings,
  /** The route, as it is drawn. */
  node: z.string(),
  /** Which of its stages. */
  stage: z.int(),
  inTask: z.boolean(),
  /** Card fields in which one person's decision stands while they take it. */
  keys: z.strictObject({ decision: z.string(), comment: z.string() }),
  /** The task of a watcher: they only read. */
  watches: z.boolean().optional(),
});

export type InnerSettings = z.infer<typeof settings>;

/** The local name of what an item of a stage stands for: whom it asks. */
export const ASKED = 'asked';

/** What a route is made of in a plan. Nobody places these: they stand in no palette. */
function inner(id: string, more: Partial<BlockDefinition<InnerSettings>> = {}): BlockDefinition<InnerSettings> {
  return {
    id,
    version: 1,
    name: localText('Этап маршрута согласования', 'Stage of an approval route'),
    hint: localText('Часть маршрута согласования.', 'A part of an approval route.'),
    icon: 'rubber-stamp',
    place: 'both',
    words: [],
    edges: { in: 'many', out: 'many' },
    settings,
    create: () => {
      throw new Error('Expected a part of a route to be made by its route only.');
    },
    expressions: () => [],
    contract: () => ({ reads: [], writes: [] }),
    check: () => [],
    ...more,
  };
}

export const approvalAsk = inner('approvalAsk', {
  expressions: ({ route, stage }) =>
    stageAt(route, stage).participants.flatMap(({ when }, at): ExpressionUse[] =>
      when === '' ? [] : [{ at: `stages.${stage}.participants.${at}.when`, text: when, expect: 'condition' }],
    ),
  contract: ({ route, stage }) => ({
    reads: stageAt(route, stage).participants.flatMap(({ who }) => fieldsOf(who)),
    writes: [],
  }),
});
export const approvalStage = inner('approvalStage', { holds: true });
export const approvalWatch = inner('approvalWatch', { holds: true });
export const approvalTask = inner('approvalTask', {
  holds: true,
  expressions: ({ route, stage, watches }) => {
    const { deadline } = stageAt(route, stage);
    return deadline && !watches
      ? [{ at: `stages.${stage}.deadline.amount`, text: deadline.amount, expect: { kind: 'int' } }]
      : [];
  },
});
export const approvalTurn = inner('approvalTurn');
export const approvalNote = inner('approvalNote');
export const approvalGate = inner('approvalGate', {
  contract: ({ route: { outcomeInto, commentInto } }) => ({
    reads: [],
    writes: [outcomeInto, commentInto].filter(one => one !== null),
  }),
});
