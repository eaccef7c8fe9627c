import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { NodeResolver } from './node.resolver.js';
import { RoleResolver } from './people/role.resolver.js';
import { TokenResolver } from './people/token.resolver.js';
import { UserResolver } from './people/user.resolver.js';
import { KeyReused, NotNow, StaleVersion } from './problem.js';

/** Resolver classes of the static schema; a new one is one line here. */
export const resolvers: NonEmptyArray<new () => object> = [NodeResolver, UserResolver, RoleResolver, TokenResolver];

/** Built once. The gate is not before it yet: see `guardSchema`. */
export function buildStaticSchema(classes: NonEmptyArray<new () => object> = resolvers): GraphQLSchema {
  return buildSchemaSync({
    resolvers: classes,
    orphanedTypes: [StaleVersion, NotNow, KeyReused],
    validate: false,
  });
}
