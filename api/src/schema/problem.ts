import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';

export enum ProblemCode {
  NOT_PERMITTED = 'NOT_PERMITTED',
  INVALID = 'INVALID',
  CONFLICT = 'CONFLICT',
  STALE_VERSION = 'STALE_VERSION',
  KEY_REUSED = 'KEY_REUSED',
  NOT_NOW = 'NOT_NOW',
  DIAGRAM_INVALID = 'DIAGRAM_INVALID',
}
registerEnumType(ProblemCode, { name: 'ProblemCode' });

@InterfaceType({
  description:
    'An expected failure. Codes never change; messages are in the language of `Accept-Language`: "Expected …, but …. Do …."',
})
export abstract class Problem {
  @Field(() => ProblemCode)
  readonly code!: ProblemCode;

  @Field(() => String)
  readonly message!: string;

  @Field(() => [String])
  readonly path!: readonly string[];
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'The thing does not exist, or it is not yours to see or to change. Which of the two is not told.',
})
export class NotPermitted extends Problem {}

@ObjectType({
  simpleResolvers: true,
  description:
    '`path` is a form path (`person.phone`), a field key, or `row.field` of an import. `line` is the line of an imported file, from 1.',
})
export class FieldProblem {
  @Field(() => String)
  readonly path!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => Int, { nullable: true })
  readonly line?: number | null;

  @Field(() => ID, { nullable: true })
  readonly record?: string | null;

  @Field(() => String, { nullable: true })
  readonly entity?: string | null;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Some values were refused. Nothing was changed, what was typed is kept.',
})
export class Invalid extends Problem {
  @Field(() => [FieldProblem])
  readonly fields!: readonly FieldProblem[];
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Somebody saved a newer version. Read it, then save again.',
})
export class StaleVersion extends Problem {
  @Field(() => Int)
  readonly currentVersion!: number;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Not possible in the present state: a completed task, a step that is not current, a taken task.',
})
export class NotNow extends Problem {
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'The same idempotency key came with another input.',
})
export class KeyReused extends Problem {}

@ObjectType({ simpleResolvers: true })
export class Done {
  @Field(() => Boolean)
  readonly ok!: boolean;
}
