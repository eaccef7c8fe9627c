import { Field, ObjectType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { LineReason } from './line.js';

@ObjectType({ simpleResolvers: true, description: 'A field of the case card that a task changes; ready to be shown.' })
export class CardChange {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => String)
  readonly beforeText!: string;

  @Field(() => String)
  readonly afterText!: string;

  @Field(() => Boolean, { description: 'It chooses the way inside its task, and is forgotten at the commit.' })
  readonly transient!: boolean;

  @Field(() => LineReason)
  readonly reason!: LineReason;
}
