import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CaseWait } from '../cases/case-wait.js';
import { Incident } from '../cases/incident.js';
import { LocalText } from '../local-text.js';
import { Invalid, NotNow, NotPermitted } from '../problem.js';
import { RecordDiff } from '../records/diff.js';
import { TaskConflict } from './conflict.js';
import { RuleRow } from './rule-row.js';

export const TriedEffectKind = {
  MAIL: 'MAIL',
  SERVICE: 'SERVICE',
  MESSAGE: 'MESSAGE',
  SIGNAL: 'SIGNAL',
  FILE: 'FILE',
  PROCESS: 'PROCESS',
  ITEMS: 'ITEMS',
  ANSWER: 'ANSWER',
} as const;
export type TriedEffectKind = keyof typeof TriedEffectKind;
registerEnumType(TriedEffectKind, {
  name: 'TriedEffectKind',
  description:
    'ITEMS: a case for each record of a large for-each. ANSWER: the end of this case, told to the one that called it.',
});

@ObjectType({ simpleResolvers: true, description: 'A choice, and the way that would be taken there.' })
export class TriedBranch {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => LocalText, { nullable: true, description: 'What the branch is called.' })
  readonly branch!: LocalText | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A decision table, and its rows that hold; none: its «Иначе» answers.',
})
export class MatchedRules {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => [RuleRow])
  readonly rows!: readonly RuleRow[];
}

@ObjectType({ simpleResolvers: true, description: 'What would be sent, or asked of others, after the commit.' })
export class TriedEffect {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => TriedEffectKind)
  readonly kind!: TriedEffectKind;

  @Field(() => String, {
    nullable: true,
    description: 'Of a service, a message, a signal, a process: what it is called.',
  })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a letter: its address; of a message: whose it is.' })
  readonly to!: string | null;

  @Field(() => String, { nullable: true })
  readonly subject!: string | null;

  @Field(() => String, { nullable: true })
  readonly text!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a step behind the task would write at once.' })
export class TriedWrite {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => [RecordDiff])
  readonly changes!: readonly RecordDiff[];
}

@ObjectType({ simpleResolvers: true })
export class TriedEnd {
  @Field(() => LocalText, { nullable: true })
  readonly outcome!: LocalText | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What would happen if the task were completed now, as far as the case goes until it waits again. Nothing of it has happened: no row is written, no number taken, nothing sent.',
})
export class TaskTried {
  @Field(() => [RecordDiff], { description: 'What the task would write.' })
  readonly changes!: readonly RecordDiff[];

  @Field(() => [TriedWrite])
  readonly written!: readonly TriedWrite[];

  @Field(() => [CaseWait], {
    description: 'What the case would wait for: the next tasks with their people and deadlines, timers, services.',
  })
  readonly waits!: readonly CaseWait[];

  @Field(() => [TriedBranch])
  readonly branches!: readonly TriedBranch[];

  @Field(() => [MatchedRules])
  readonly rules!: readonly MatchedRules[];

  @Field(() => [TriedEffect])
  readonly effects!: readonly TriedEffect[];

  @Field(() => [Incident], { description: 'Steps that would stop, and why.' })
  readonly incidents!: readonly Incident[];

  @Field(() => LocalText, {
    nullable: true,
    description: 'The step of this same task that comes next, after a commit in its middle.',
  })
  readonly goesOn!: LocalText | null;

  @Field(() => TriedEnd, { nullable: true, description: 'The case would be over.' })
  readonly ends!: TriedEnd | null;
}

export const TryTaskResult = createUnionType({
  name: 'TryTaskResult',
  types: () => [TaskTried, TaskConflict, Invalid, NotNow, NotPermitted] as const,
});
export type TryTaskResult = typeof TryTaskResult;
