import type { Values } from '@marshrut/model';
import { Field, ObjectType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';
import { ValuesScalar } from '../scalars/json.js';

@ObjectType({ simpleResolvers: true, description: 'A field as one stretch of typing changed it, ready to be shown.' })
export class DraftEdit {
  @Field(() => String)
  readonly path!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly after!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A form as it stood after a stretch of typing.' })
export class DraftVersion {
  @Field(() => DateTime, { description: 'When that stretch ended.' })
  readonly at!: string;

  @Field(() => User, { nullable: true, description: 'Who typed; null: it is what stood there before anybody did.' })
  readonly by!: User | null;

  @Field(() => [DraftEdit])
  readonly changes!: readonly DraftEdit[];

  @Field(() => ValuesScalar, { description: 'Saving them with `saveTaskDraft` goes back to it, as a new edit.' })
  readonly values!: Values;
}
