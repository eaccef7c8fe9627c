import type { Role as RoleRow } from '@marshrut/runtime';
import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText, LocalTextInput } from '../local-text.js';
import { Invalid, NotPermitted } from '../problem.js';

@ObjectType({
  simpleResolvers: true,
  description:
    '`system` roles (analyst, manager, integrator, administrator) are given by the product; operator roles are made by the administrator.',
})
export class Role {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => Boolean)
  readonly system!: boolean;

  @Field(() => Boolean, {
    description: 'Of people from outside: whoever has no other role sees their own and nothing else.',
  })
  readonly outside!: boolean;
}

export function toRole({ key, name, system, outside }: RoleRow): Role {
  return answer(Role, { key, name, system, outside });
}

@InputType()
export class CreateRoleInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;

  @Field(() => Boolean, { nullable: true })
  readonly outside?: boolean | null;
}

@ObjectType({ simpleResolvers: true })
export class RoleSaved {
  @Field(() => Role)
  readonly role!: Role;
}

export const RoleResult = createUnionType({
  name: 'RoleResult',
  types: () => [RoleSaved, Invalid, NotPermitted] as const,
});
export type RoleResult = typeof RoleResult;
