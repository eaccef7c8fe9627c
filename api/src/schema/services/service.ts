import type { ServiceKind as Kind, ServiceDocument } from '@marshrut/model';
import type { Service as ServiceRow } from '@marshrut/runtime';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';
import { ServiceDocumentScalar } from '../scalars/json.js';

export const ServiceKind = {
  HTTP: 'http',
  GRAPHQL: 'graphql',
  WORKER: 'worker',
  STUB: 'stub',
} as const satisfies EnumOf<Kind>;
registerEnumType(ServiceKind, {
  name: 'ServiceKind',
  description: 'WORKER: programs outside lease its work. STUB: answers from a table, for demos.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A secret is told to nobody: only that there is one, and since when.',
})
export class ServiceSecret {
  @Field(() => String)
  readonly name!: string;

  @Field(() => DateTime)
  readonly setAt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Another system that steps of processes ask.' })
export class Service {
  readonly savedById!: string;

  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => ServiceKind)
  readonly kind!: Kind;

  @Field(() => ServiceDocumentScalar)
  readonly document!: ServiceDocument;

  @Field(() => [ServiceSecret])
  readonly secrets!: readonly ServiceSecret[];

  @Field(() => Int, { description: 'Counts the saves: the `expectedVersion` of the next one.' })
  readonly version!: number;

  @Field(() => DateTime)
  readonly savedAt!: string;
}

export function toService({ savedBy, secrets, document, ...row }: ServiceRow): Service {
  return answer(Service, {
    ...row,
    kind: document.kind,
    document,
    secrets: secrets.map(secret => answer(ServiceSecret, secret)),
    savedById: savedBy,
  });
}

export const ServiceConnection = connectionOf(Service, 'Service');
