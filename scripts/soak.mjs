import './node-version.mjs';
import { startPostgres } from './postgres/server.mjs';
import { run } from './run.mjs';

/**
 * The fault table in its long form, on SQLite and on a PostgreSQL whose commits reach the disk; hours. `pnpm soak kill race`
 * runs these alone, `--share 0.1` a tenth, `--seed 7` what failed with that seed, `--on postgres` on that database only, `--report` writes its rows into docs/reliability.md.
 * Ten thousand random diagrams come first.
 */
const words = process.argv.slice(2);
const built = await run('tsc', ['-b', 'soak']);
if (built.code !== 0) process.exit(built.code);
const failed = words.length > 0 ? 0 : await randomDiagrams();
const server = await startPostgres({ durable: true });
const { code } = await run(process.execPath, ['soak/dist/main.js', ...words], { env: { PGURL: server.url } });
await server.stop();
process.exit(failed || code);

async function randomDiagrams() {
  const env = { SOAK_RUNS: '10000' };
  return (await run('pnpm', ['unit', 'packages/testing/src/random'], { env })).code;
}
