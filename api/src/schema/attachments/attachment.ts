import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A file that somebody attached in a task. Upload: the tus protocol at `/files`, `task` and `filename` in its metadata.',
})
export class Attachment {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Float, { description: 'Bytes.' })
  readonly size!: number;

  @Field(() => String, { description: 'Media type by its content.' })
  readonly type!: string;

  @Field(() => String, {
    description: 'GET it with the same rights: whoever may not see the field any more gets 404.',
  })
  readonly url!: string;
}
