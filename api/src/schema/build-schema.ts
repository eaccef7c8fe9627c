import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { Attachment } from './attachments/attachment.js';
import { domainResolvers } from './domain-resolvers.js';
import { NodeResolver } from './node.resolver.js';
import { GroupResolver } from './people/group.resolver.js';
import { RoleResolver } from './people/role.resolver.js';
import { SubstitutionResolver, UserSubstitutionResolver } from './people/substitution.resolver.js';
import { TokenResolver } from './people/token.resolver.js';
import { UserResolver } from './people/user.resolver.js';
import { KeyReused, NotNow, StaleVersion } from './problem.js';
import { CalendarDate } from './scalars/calendar-date.js';
import { Decimal } from './scalars/decimal.js';
import { DateTime } from './scalars/instant.js';
import { DiagramScalar, FieldTypeScalar, ValuesScalar } from './scalars/json.js';

type ResolverClass = new () => object;

/** Resolver classes of the static schema; a new one is one line here. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  NodeResolver,
  UserResolver,
  GroupResolver,
  SubstitutionResolver,
  UserSubstitutionResolver,
  RoleResolver,
  TokenResolver,
  ...domainResolvers,
];

/** Types that the generated part needs, or that nothing points to yet. */
const orphans = [StaleVersion, NotNow, KeyReused, Attachment];
const scalars = [DateTime, CalendarDate, Decimal, ValuesScalar, DiagramScalar, FieldTypeScalar];

/** Built once. The gate is not before it yet: see `guardSchema`. */
export function buildStaticSchema(classes: NonEmptyArray<ResolverClass> = resolvers): GraphQLSchema {
  // type-graphql asks for a hub, but subscriptions here name their own source (`subscribe`).
  const pubSub = createPubSub();
  const schema = buildSchemaSync({ resolvers: classes, orphanedTypes: orphans, validate: false, pubSub }).toConfig();
  return new GraphQLSchema({ ...schema, types: [...schema.types, ...scalars] });
}
