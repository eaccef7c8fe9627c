import type { InboxOrder as Order, SavedView as Saved, Task as TaskRow, InboxView as View } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { Invalid, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { DueFilter, InboxFilter, InboxOrder, InboxView } from './inbox.js';
import { TaskStatus } from './task.js';

@ObjectType({ simpleResolvers: true, description: 'What an `InboxFilter` asks, as it was kept.' })
export class SavedFilter {
  @Field(() => InboxView)
  readonly view!: View;

  @Field(() => String, { nullable: true })
  readonly search?: string | null;

  @Field(() => ID, { nullable: true })
  readonly processId?: string | null;

  @Field(() => String, { nullable: true })
  readonly role?: string | null;

  @Field(() => ID, { nullable: true })
  readonly node?: string | null;

  @Field(() => ID, { nullable: true })
  readonly personId?: string | null;

  @Field(() => [TaskStatus], { nullable: true })
  readonly statuses?: readonly TaskRow['status'][] | null;

  @Field(() => DueFilter, { nullable: true })
  readonly due?: 'OVERDUE' | 'TODAY' | null;

  @Field(() => DateTime, { nullable: true })
  readonly createdFrom?: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly createdTo?: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly stopped?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  readonly suspended?: boolean | null;

  @Field(() => InboxOrder, { nullable: true })
  readonly order?: Order | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A list of the inbox under a name. Everybody who reads it sees the tasks they may see.',
})
export class SavedView {
  readonly ownerId!: string;
  readonly roleKey!: string | null;
  readonly groupKey!: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => SavedFilter)
  readonly filter!: SavedFilter;

  @Field(() => Boolean, { description: 'The caller has made it: they alone change and delete it.' })
  readonly mine!: boolean;

  @Field(() => Boolean, { description: 'It stands beside the views of the product for the caller.' })
  readonly pinned!: boolean;

  @Field(() => Int, { nullable: true, description: 'Of a pinned one: 1000 stands for that many and more.' })
  readonly count!: number | null;
}

export function toSavedView(saved: Saved, actor: string): SavedView {
  const { id, name, list, owner, role, group, pinned, count } = saved;
  const { process: processId, person: personId, ...same } = list;
  return answer(SavedView, {
    ...{ id, name, pinned, count, mine: owner === actor, ownerId: owner, roleKey: role, groupKey: group },
    filter: answer(SavedFilter, { ...same, processId, personId }),
  });
}

@InputType()
export class SaveInboxViewInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new one, which is pinned for the caller.' })
  readonly id?: string | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => InboxFilter)
  readonly filter!: InboxFilter;

  @Field(() => String, { nullable: true, description: 'For whoever holds this role. For managers.' })
  readonly role?: string | null;

  @Field(() => String, { nullable: true, description: 'For whoever is in this group. For managers.' })
  readonly group?: string | null;
}

@InputType()
export class DeleteInboxViewInput {
  @Field(() => ID)
  readonly id!: string;
}

@InputType()
export class PinInboxViewsInput {
  @Field(() => [ID], { description: 'All that are to be pinned, in their order.' })
  readonly ids!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class InboxViewsChanged {
  @Field(() => [SavedView], { description: 'All that the caller has now.' })
  readonly views!: readonly SavedView[];
}

export const InboxViewsResult = createUnionType({
  name: 'InboxViewsResult',
  types: () => [InboxViewsChanged, Invalid, NotPermitted] as const,
});
export type InboxViewsResult = typeof InboxViewsResult;
