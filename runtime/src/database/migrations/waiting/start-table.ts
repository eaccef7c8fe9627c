import type { Kysely } from 'kysely';
import { type Types, withColumns } from '../static/columns.js';

/** Starts of the published versions that something outside sets off. */
export async function startTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('process_start'), types, {
    process: 'id',
    version: 'id',
    node: 'id',
    kind: 'text',
    'name?': 'id',
    'entity?': 'id',
    'change?': 'text',
  })
    .addPrimaryKeyConstraint('pk_process_start', ['version', 'node'])
    .execute();
  await schema.createIndex('ix_process_start__process').on('process_start').column('process').execute();
  await schema.createIndex('ix_process_start__name').on('process_start').columns(['kind', 'name']).execute();
  await schema.createIndex('ix_process_start__entity').on('process_start').columns(['kind', 'entity']).execute();
}
