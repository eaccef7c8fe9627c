import type { CaseWait as Wait } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';

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

  @Field(() => String, { nullable: true, description: 'Of a message or a signal.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a message: whose it is.' })
  readonly key!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a timer.' })
  readonly due!: string | null;

  @Field(() => Boolean, {
    description: 'It stands ready beside the way: on the border of a block, or for the whole process.',
  })
  readonly beside!: boolean;

  @Field(() => Int, { nullable: true, description: 'Of a for-each: how many items are done.' })
  readonly done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many; null while they are still being counted.' })
  readonly total!: number | null;
}
