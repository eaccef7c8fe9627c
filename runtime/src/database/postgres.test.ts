import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { unmeasured } from '../telemetry/telemetry.js';
import { ormOptions } from './orm-options.js';
import { openPostgres } from './postgres.js';

const server = { url: process.env.PGURL ?? '', connections: 8, onBroken: () => undefined, telemetry: unmeasured };

function counted() {
  const opened = openPostgres(server, ormOptions(`closed-${tmpdir()}`, []));
  const connections = { made: 0, ended: 0 };
  opened.pool.on('connect', client => {
    connections.made += 1;
    client.on('end', () => {
      connections.ended += 1;
    });
  });
  return { ...opened, connections };
}

it('is closed once every connection has ended', async () => {
  const { kysely, close, connections } = counted();
  await Promise.all(Array.from({ length: 8 }, () => sql`select pg_sleep(0.05)`.execute(kysely)));
  await close();
  expect(connections).toEqual({ made: 8, ended: 8 });
});

it('is closed though nobody but the pool has been used', async () => {
  const { pool, close, connections } = counted();
  await pool.query('select 1');
  await close();
  expect(connections).toEqual({ made: 1, ended: 1 });
});
