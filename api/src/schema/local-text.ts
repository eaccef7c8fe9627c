import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A text for people in both languages. An empty one means "not given": show the other.',
})
export class LocalText {
  @Field(() => String)
  readonly ru!: string;

  @Field(() => String)
  readonly en!: string;
}

@InputType()
export class LocalTextInput {
  @Field(() => String)
  readonly ru!: string;

  @Field(() => String)
  readonly en!: string;
}
