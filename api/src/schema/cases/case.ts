import type { Values } from '@marshrut/model';
import { type Case as CaseRow, caseKey } from '@marshrut/runtime';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { Node } from '../node.js';
import { DateTime } from '../scalars/instant.js';
import { ValuesScalar } from '../scalars/json.js';

export const CaseStatus = {
  RUNNING: 'running',
  SUSPENDED: 'suspended',
  STOPPED: 'stopped',
  ENDED: 'ended',
  CANCELLED: 'cancelled',
} as const satisfies EnumOf<CaseRow['status']>;
registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description:
    'STOPPED: a step has failed and waits for somebody to put it right; such a case is not among the RUNNING ones.',
});

@ObjectType({ simpleResolvers: true })
export class CardValue {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => ValuesScalar, { nullable: true, description: '`{ "value": … }`' })
  readonly value!: Values | null;

  @Field(() => String, { nullable: true, description: 'The value, ready to be shown; null where there is none.' })
  readonly title!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CasePath {
  @Field(() => [ID], { description: 'Passed, in the order of the first passage.' })
  readonly nodes!: readonly string[];

  @Field(() => [ID])
  readonly edges!: readonly string[];

  @Field(() => [ID], { description: 'Where the case stands now.' })
  readonly current!: readonly string[];

  @Field(() => [ID])
  readonly failed!: readonly string[];
}

@ObjectType({ implements: Node, simpleResolvers: true })
export class Case extends Node {
  readonly row!: CaseRow;

  @Field(() => String)
  readonly key!: string;

  @Field(() => String, {
    description: 'What the case is about, from committed values: Кузнецов Пётр Владимирович.',
  })
  readonly title!: string;

  @Field(() => CaseStatus)
  readonly status!: CaseRow['status'];

  @Field(() => DateTime)
  readonly startedAt!: string;

  @Field(() => DateTime, { nullable: true })
  readonly endedAt!: string | null;

  @Field(() => LocalText, { nullable: true })
  readonly outcome!: LocalText | null;

  @Field(() => DateTime, { nullable: true, description: 'Since then its history is read from the archive.' })
  readonly archivedAt!: string | null;
}

export function toCase(row: CaseRow): Case {
  const { id, title, status, startedAt, endedAt, outcome, archivedAt } = row;
  return answer(Case, { row, id, key: caseKey(row), title, status, startedAt, endedAt, outcome, archivedAt });
}

export const CaseConnection = connectionOf(Case, 'Case');
