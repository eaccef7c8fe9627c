import { type Language, localText, type Problem as ModelProblem, say } from '@marshrut/model';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { Problem, ProblemCode } from '../problem.js';

export const Severity = {
  ERROR: 'error',
  WARNING: 'warning',
} as const satisfies EnumOf<ModelProblem['severity']>;
registerEnumType(Severity, { name: 'Severity' });

@ObjectType({ simpleResolvers: true })
export class DiagramProblem {
  @Field(() => String)
  readonly code!: string;

  @Field(() => Severity)
  readonly severity!: ModelProblem['severity'];

  @Field(() => LocalText)
  readonly message!: LocalText;

  @Field(() => ID, { nullable: true })
  readonly node!: string | null;

  @Field(() => ID, { nullable: true })
  readonly edge!: string | null;

  @Field(() => String, { nullable: true })
  readonly property!: string | null;
}

export function toDiagramProblem(problem: ModelProblem): DiagramProblem {
  const { code, severity, message, node = null, edge = null, property = null } = problem;
  return answer(DiagramProblem, { code, severity, message, node, edge, property });
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'The document is refused: it is not a diagram, or publishing found errors in it.',
})
export class DiagramInvalid extends Problem {
  @Field(() => [DiagramProblem])
  readonly problems!: readonly DiagramProblem[];
}

const text = localText(
  'Ожидалась схема без ошибок, но в ней есть ошибки. Исправьте отмеченные места.',
  'Expected a diagram without errors, but it has some. Correct the marked places.',
);

export function diagramInvalid(language: Language, problems: readonly ModelProblem[]): DiagramInvalid {
  return answer(DiagramInvalid, {
    code: ProblemCode.DIAGRAM_INVALID,
    message: say(text, language),
    path: ['input', 'document'],
    problems: problems.map(toDiagramProblem),
  });
}
