import type { CaseWait as Wait } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { Role } from '../people/role.js';
import { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';
import { Case } from './case.js';

export const CaseWaitKind = {
  TASK: 'TASK',
  TIMER: 'TIMER',
  MESSAGE: 'MESSAGE',
  SIGNAL: 'SIGNAL',
  CONDITION: 'CONDITION',
  SERVICE: 'SERVICE',
  PROCESS: 'PROCESS',
  ITEMS: 'ITEMS',
  INCIDENT: 'INCIDENT',
} as const satisfies EnumOf<Wait['kind']>;
registerEnumType(CaseWaitKind, { name: 'CaseWaitKind' });

@ObjectType({ simpleResolvers: true, description: 'One thing a case waits for, or stands still at.' })
export class CaseWait {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly nodeName!: LocalText;

  @Field(() => CaseWaitKind)
  readonly kind!: Wait['kind'];

  @Field(() => String, { nullable: true, description: 'Of a message or a signal; of a service what people call it.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a message: whose it is.' })
  readonly key!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a timer, or of the deadline of a task.' })
  readonly due!: string | null;

  @Field(() => Boolean, {
    description: 'It stands ready beside the way: on the border of a block, or for the whole process.',
  })
  readonly beside!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when; not told of what would be after repairs.' })
  readonly since!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a timer, or a deadline, ends when it does.' })
  readonly why!: string | null;

  @Field(() => Role, { nullable: true, description: 'Of a task: whose queue it stands in.' })
  readonly role!: Role | null;

  @Field(() => User, { nullable: true, description: 'Of a task: whom it is given to by name.' })
  readonly assignee!: User | null;

  @Field(() => User, { nullable: true, description: 'Of a task: who has it in work.' })
  readonly owner!: User | null;

  @Field(() => Case, { nullable: true, description: 'Of a called process: its case, where the caller may see it.' })
  readonly called!: Case | null;

  @Field(() => Int, { nullable: true, description: 'Of a service: how often it was asked in vain.' })
  readonly attempts!: number | null;

  @Field(() => String, { nullable: true, description: 'What the last attempt failed with; for managers.' })
  readonly lastError!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a for-each: how many items are done.' })
  readonly done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many; null while they are still being counted.' })
  readonly total!: number | null;
}
