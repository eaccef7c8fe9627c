import type { Group as GroupRow } from '@marshrut/runtime';
import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText, LocalTextInput } from '../local-text.js';
import { Invalid, NotPermitted } from '../problem.js';

@ObjectType({
  simpleResolvers: true,
  description: 'People whom tasks are given to together. Unlike a role, a group gives no rights of its own.',
})
export class Group {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

export function toGroup({ key, name }: GroupRow): Group {
  return answer(Group, { key, name });
}

@InputType()
export class CreateGroupInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;
}

@ObjectType({ simpleResolvers: true })
export class GroupSaved {
  @Field(() => Group)
  readonly group!: Group;
}

export const GroupResult = createUnionType({
  name: 'GroupResult',
  types: () => [GroupSaved, Invalid, NotPermitted] as const,
});
export type GroupResult = typeof GroupResult;
