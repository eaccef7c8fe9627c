import type { BlockId } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import type { ComponentType } from 'react';
import { ApprovalRouteBody } from './approval-route/ApprovalRouteBody.js';
import { BoundaryBody } from './BoundaryBody.js';
import { ChangeBody } from './ChangeBody.js';
import { ChoiceBody } from './ChoiceBody.js';
import { CreateBody } from './CreateBody.js';
import { CallBody } from './call/CallBody.js';
import { DocumentBody } from './DocumentBody.js';
import { EndBody } from './EndBody.js';
import { EscalateBody } from './EscalateBody.js';
import { FindBody } from './FindBody.js';
import { FormBody } from './FormBody.js';
import { ForEachBody } from './for-each/ForEachBody.js';
import { GoToBody } from './GoToBody.js';
import { HandOverBody } from './HandOverBody.js';
import { InsideBody } from './InsideBody.js';
import { NoteBody } from './NoteBody.js';
import { OnEventBody } from './OnEventBody.js';
import { ParallelBody } from './ParallelBody.js';
import { RulesBody } from './RulesBody.js';
import { SendBody } from './SendBody.js';
import { ServiceBody } from './ServiceBody.js';
import { StartBody } from './StartBody.js';
import { TaskBody } from './TaskBody.js';
import { UndoBody } from './UndoBody.js';
import { VerifyBody } from './VerifyBody.js';
import { WaitBody } from './WaitBody.js';

export type Body = ComponentType<{ readonly node: Node }>;

/** The properties of each kind of block; null where its name says all. */
const bodies: Record<BlockId, Body | null> = {
  start: StartBody,
  task: TaskBody,
  form: FormBody,
  choice: ChoiceBody,
  parallel: ParallelBody,
  inclusive: ChoiceBody,
  firstOf: null,
  find: FindBody,
  verify: VerifyBody,
  create: CreateBody,
  change: ChangeBody,
  rules: RulesBody,
  document: DocumentBody,
  service: ServiceBody,
  send: SendBody,
  wait: WaitBody,
  boundary: BoundaryBody,
  subprocess: InsideBody,
  forEach: ForEachBody,
  approvalRoute: ApprovalRouteBody,
  call: CallBody,
  onEvent: OnEventBody,
  escalate: EscalateBody,
  undo: UndoBody,
  goTo: GoToBody,
  handOver: HandOverBody,
  commit: null,
  end: EndBody,
  note: NoteBody,
};

export function bodyOf(block: string): Body | null {
  return Object.hasOwn(bodies, block) ? bodies[block as BlockId] : null;
}
