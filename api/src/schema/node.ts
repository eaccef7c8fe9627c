import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with a global id. Resolvers answer instances of the implementing class, so that its GraphQL type is known. */
@InterfaceType()
export abstract class Node {
  @Field(() => ID)
  readonly id!: string;
}
