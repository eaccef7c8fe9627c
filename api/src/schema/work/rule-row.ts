import { Field, Int, ObjectType } from 'type-graphql';
import { LocalText } from '../local-text.js';

@ObjectType({ simpleResolvers: true })
export class RuleRow {
  @Field(() => Int, { description: 'Its place in the table, from 1.' })
  readonly number!: number;

  @Field(() => LocalText, { nullable: true })
  readonly note!: LocalText | null;
}
