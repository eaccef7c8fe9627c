import type { PlanEdge } from '@marshrut/engine';
import type { FieldType, Value } from '@marshrut/model';

export type Expression = NonNullable<PlanEdge['condition']>;

/** What an expression answers where one value is not given, whatever the others are: `fails` on that very value, or answers. */
export interface Asked {
  readonly fails: boolean;
  readonly answersTrue: boolean;
  readonly answersFalse: boolean;
}

const ROUNDS = 12;
const now = '2026-11-23T09:30:00.000Z';

/** Tries the expression with `path` missing and a handful of values for the rest: what no try shows is not claimed. */
export function askWithout(
  expression: Expression,
  path: string,
  typeOf: (path: string) => FieldType | undefined,
): Asked {
  const answers = Array.from({ length: ROUNDS }, (_, round) =>
    expression.evaluate({
      now,
      timeZone: 'UTC',
      value: names => {
        const asked = names.join('.');
        return asked === path || asked.startsWith(`${path}.`) ? null : sample(typeOf(asked), round);
      },
    }),
  );
  return {
    fails: answers.some(
      answer => !answer.ok && answer.failure.code === 'VALUE_MISSING' && answer.failure.details.path === path,
    ),
    answersTrue: answers.some(answer => answer.ok && answer.value === true),
    answersFalse: answers.some(answer => answer.ok && answer.value === false),
  };
}

function sample(type: FieldType | undefined, round: number): Value {
  const one = (values: readonly Value[]): Value => values[round % values.length] ?? null;
  switch (type?.kind) {
    case 'bool':
      return one([true, false]);
    case 'int':
      return one([0, 1_000_000, -1_000_000]);
    case 'decimal':
    case 'money':
      return one(['0', '1000000000', '-1000000000']);
    case 'date':
      return one(['2000-01-01', '2100-01-01']);
    case 'dateTime':
      return one(['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z']);
    case 'choice':
    case 'many':
      return one(type.options.map(option => option.key));
    default:
      return 'x';
  }
}
