import type { MigrationObject } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { staticSchemas } from './schema.js';

export type OrmOptions = ReturnType<typeof ormOptions>;

/** `contextName`: without its own, a second database opened in the process would silently join the first one's transactions. */
export function ormOptions(contextName: string, steps: readonly MigrationObject[]) {
  return {
    entities: staticSchemas,
    contextName,
    ensureDatabase: false,
    extensions: [Migrator],
    migrations: {
      migrationsList: [...steps],
      tableName: 'migration',
      snapshot: false,
      silent: true,
      disableForeignKeys: false,
    },
  };
}
