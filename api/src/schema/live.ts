import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Services } from '../context.js';
import { withEntities } from '../generate/extend-schema.js';
import { runtimeRecords } from '../generate/runtime-records.js';
import { LiveSchema } from '../graphql/live-schema.js';
import { buildStaticSchema } from './build-schema.js';
import { guardSchema } from './guard.js';

/** The schema with the gate before it and the published entities in it, built again whenever they change. */
export function liveSchema({ entities, business }: Services, logger: Logger, base = buildStaticSchema()): LiveSchema {
  const records = runtimeRecords(business);
  const build = (): GraphQLSchema =>
    guardSchema(withEntities(base, [...entities.current().entities.values()], records));
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
