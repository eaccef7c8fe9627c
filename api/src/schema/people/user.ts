import type { Person } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Invalid, NotPermitted } from '../problem.js';

export enum Permission {
  DESIGN = 'DESIGN',
  WORK = 'WORK',
  MANAGE = 'MANAGE',
  INTEGRATE = 'INTEGRATE',
  ADMINISTER = 'ADMINISTER',
}
registerEnumType(Permission, { name: 'Permission' });

/** `email`, `roles`, `groups` and `manager` are answered by the resolver: the first is for the person and administrators only. */
@ObjectType({ implements: Node, simpleResolvers: true })
export class User extends Node {
  readonly person!: Person;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly login!: string;

  @Field(() => String, { nullable: true, description: 'The title of the position.' })
  readonly position!: string | null;

  @Field(() => Boolean)
  readonly active!: boolean;
}

export function toUser(person: Person): User {
  const { id, name, login, position, active } = person;
  return answer(User, { id, name, login, position, active, person });
}

export const UserConnection = connectionOf(User, 'User');

@ObjectType({ simpleResolvers: true })
export class Viewer {
  @Field(() => User)
  readonly user!: User;

  @Field(() => [Permission])
  readonly may!: readonly Permission[];

  @Field(() => Boolean, { description: 'From outside, such as a contractor: sees what is their own and nothing else.' })
  readonly outside!: boolean;

  @Field(() => Boolean, { description: 'Are there records they may open?' })
  readonly opensRecords!: boolean;

  @Field(() => String, { description: 'Where "today" is meant for everybody, an IANA name: `Europe/Moscow`.' })
  readonly timeZone!: string;
}

@InputType()
export class CreateUserInput {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly password!: string;

  @Field(() => [String])
  readonly roles!: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Keys of groups.' })
  readonly groups?: readonly string[] | null;

  @Field(() => ID, { nullable: true })
  readonly manager?: string | null;

  @Field(() => String, { nullable: true })
  readonly position?: string | null;
}

@InputType()
export class UpdateUserInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true })
  readonly name?: string | null;

  @Field(() => [String], { nullable: true })
  readonly roles?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of groups.' })
  readonly groups?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'An empty text: nobody.' })
  readonly manager?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text: none.' })
  readonly position?: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly active?: boolean | null;

  @Field(() => String, { nullable: true })
  readonly password?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class UserSaved {
  @Field(() => User)
  readonly user!: User;
}

export const UserResult = createUnionType({
  name: 'UserResult',
  types: () => [UserSaved, Invalid, NotPermitted] as const,
});
export type UserResult = typeof UserResult;
