/**
 * A program of its own that completes one task and dies on the way: `complete.js <folder> <url|-> <case> <task> <element> <k> <before|after>`.
 * It ends itself, as by `kill -9`, before or after the k-th SQL statement of the completion. When it survives it prints how many
 * statements there were.
 */
import { blocks } from '@marshrut/blocks';
import { compilePlan, type Plan, RUSSIA } from '@marshrut/engine';
import { dispatch, openDatabase, setStatementHook } from '@marshrut/runtime';
import { appealEntities, appeals } from '../fixtures/appeals.js';

const [folder = '', url = '-', caseId = '', task = '', element = '', k = '0', when = 'before'] = process.argv.slice(2);
const database = await openDatabase({ folder, ...(url === '-' ? {} : { url }) });
const plan = planOf();

let statements = 0;
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
setStatementHook({
  before() {
    statements += 1;
    if (when === 'before' && statements === Number(k)) die();
  },
  after() {
    if (when === 'after' && statements === Number(k)) die();
  },
});
const outcome = await dispatch(
  {
    storage: database.storage,
    plan: () => plan,
    loadPlan: async () => plan,
    now: () => '2026-06-01T07:00:00.000Z',
    timeZone: 'Europe/Moscow',
    calendar: () => RUSSIA,
    newId: idsAfterTheStory(),
    pause: async () => undefined,
    notify: () => undefined,
  },
  { actor: 'secretary', case: caseId, command: { type: 'commit', task, element, resolutions: [] }, key: 'completion' },
);
setStatementHook(null);
await database.close();
process.stdout.write(JSON.stringify({ ok: outcome.ok, statements }));

function planOf(): Plan {
  const compiled = compilePlan(appeals, blocks, new Map(appealEntities.map(entity => [entity.key, entity])));
  if (!compiled.ok) throw new Error('Expected the diagram of the story to compile, but it does not.');
  return compiled.plan;
}

function idsAfterTheStory(): (prefix: string) => string {
  let count = 900_000;
  return prefix => {
    count += 1;
    return `${prefix}_${count}`;
  };
}
