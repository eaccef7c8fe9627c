import type { Row, Values } from '@marshrut/model';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { DateTime } from '../scalars/instant.js';
import { ValuesScalar } from '../scalars/json.js';
import { Title } from './title.js';

/** A row with its instants; those of a record that is only staged tell when its task staged it. */
export interface DatedRow extends Row {
  readonly createdAt: string;
  readonly updatedAt: string;
}

@ObjectType({ implements: Node, simpleResolvers: true })
export class Record extends Node {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => Int, { description: 'Counts the commits that wrote it; 0: none yet.' })
  readonly version!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ValuesScalar)
  readonly values!: Values;

  @Field(() => [Title], { description: 'Titles of the records and people that reference values name.' })
  readonly titles!: readonly Title[];

  @Field(() => DateTime)
  readonly createdAt!: string;

  @Field(() => DateTime)
  readonly updatedAt!: string;

  @Field(() => Boolean, {
    description: 'True where the values hold changes of the task that asked, not committed yet.',
  })
  readonly staged!: boolean;
}

export const RecordConnection = connectionOf(Record, 'Record');
