import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Services } from '../context.js';
import { withEntities } from '../generate/extend-schema.js';
import { LiveSchema } from '../graphql/live-schema.js';
import { buildStaticSchema } from './build-schema.js';
import { guardSchema } from './guard.js';

/** The schema with the gate before it and the published entities in it, built again whenever they change. */
export function liveSchema(services: Services, base: GraphQLSchema = buildStaticSchema(), logger: Logger): LiveSchema {
  const { entities, records } = services;
  const build = (): GraphQLSchema =>
    guardSchema(records ? withEntities(base, [...entities.current().entities.values()], records) : base);
  const live = new LiveSchema(build());
  entities.listen(() => {
    try {
      live.publish(build());
    } catch (error) {
      logger.error({ err: error }, 'Expected a schema for the published entities, but it failed; the one before stays');
    }
  });
  return live;
}
