import { expressionSchema } from '@marshrut/model';
import { z } from 'zod';
import { assigneeSchema, fourEyesSchema, localTextSchema, returnsSchema } from '../shared/settings.js';
import { termUnits } from '../shared/trigger.js';

const id = z.string().min(1).max(40);
const path = z.string().min(1).max(81);

const participant = z.strictObject({
  id,
  /** responsible and helper have a say; a watcher only sees it. */
  kind: z.enum(['responsible', 'helper', 'watcher']),
  who: assigneeSchema,
  /** Of a role or a group: each of its people is asked, not whoever takes it first. */
  each: z.boolean().optional(),
  /** Asked only where it holds; empty: always. */
  when: expressionSchema,
});

const stage = z.strictObject({
  id,
  name: localTextSchema,
  turn: z.enum(['together', 'inTurn']),
  /** Whether approval is asked for; without it people do the work and say that it is done. */
  approval: z.boolean(),
  /** Whose yes is enough. A no rejects as soon as too few can still say yes. */
  rule: z.enum(['all', 'any', 'quorum', 'responsible']),
  quorum: z.int().min(1).max(100),
  participants: z.array(participant).max(30),
  /** Paths that are filled in at this stage. */
  fill: z.array(z.strictObject({ path, required: z.boolean() })).max(50),
  deadline: z
    .strictObject({
      amount: expressionSchema,
      unit: z.enum(termUnits),
      calendar: z.string().max(60).nullable(),
      warnAt: z.int().min(1).max(99).nullable(),
      escalation: z.string().max(80),
    })
    .optional(),
  /** The stage it goes back to when it is rejected; empty: the route is over. */
  reject: z.string().max(40),
});

export const routeSettings = z.strictObject({
  stages: z.array(stage).max(20),
  /** Paths that everybody on the route sees. */
  show: z.array(path).max(100),
  /** «Не запрашивать согласование на последнем этапе»: its people do the work, and the responsible one closes it. */
  skipApprovalOnLastStage: z.boolean(),
  fourEyes: fourEyesSchema,
  /** Where those who are asked may send the case back to, beside earlier stages of the route. Left out: as is usual; empty: nowhere. */
  returns: returnsSchema.optional(),
  /** Card fields that tell what came of it, and the last comment. */
  outcomeInto: z.string().max(40).nullable(),
  commentInto: z.string().max(40).nullable(),
});

export type RouteSettings = z.infer<typeof routeSettings>;
export type RouteStage = RouteSettings['stages'][number];
export type RouteParticipant = RouteStage['participants'][number];

/** A stage as it is asked: on the last one the switch may turn approval off, and then the responsible one closes it. */
export function stageAt(route: RouteSettings, index: number): RouteStage {
  const found = route.stages[index];
  if (!found) throw new Error(`Expected stage ${index} of ${route.stages.length}, but there is none.`);
  if (!route.skipApprovalOnLastStage || index < route.stages.length - 1) return found;
  const answerable = found.participants.some(({ kind }) => kind === 'responsible');
  return { ...found, approval: false, rule: answerable ? 'responsible' : 'all' };
}
