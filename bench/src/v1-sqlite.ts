import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@marshrut/runtime';
import BetterSqlite from 'better-sqlite3';
import { byHand } from './by-hand.js';
import { complete, depsOf, furnish, planOfAppeals, prepare, type Ready } from './cases.js';
import { type Comparison, inTurn, pick, rate, withCpu } from './measure.js';

const ROUNDS = 7;
const PER_ROUND = 400;

/** V1 and V2: complete a task with three staged records on SQLite, `synchronous=FULL`. */
export async function sqlite(width: number): Promise<Comparison> {
  const plan = planOfAppeals();
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-bench-'));
  try {
    const database = await openDatabase({ folder });
    await furnish(database);
    const deps = depsOf(database, plan);
    const ready: Ready[] = [];
    await rate(PER_ROUND * ROUNDS * 2, 16, async index => {
      ready[index] = await prepare(deps, index);
    });
    const at = (index: number): Ready => ready[index] as Ready;
    const hand = new BetterSqlite(join(folder, 'marshrut.db'));
    hand.pragma('synchronous = FULL');
    hand.pragma('foreign_keys = on');
    const write = byHand(hand);
    const seen = await inTurn(
      ROUNDS,
      round => withCpu(PER_ROUND, () => rate(PER_ROUND, width, index => complete(deps, at(round * PER_ROUND + index)))),
      round =>
        withCpu(PER_ROUND, () =>
          rate(PER_ROUND, 1, async index => write(at((ROUNDS + round) * PER_ROUND + index), round * PER_ROUND + index)),
        ),
    );
    hand.close();
    await database.close();
    const [id, goal] = width > 1 ? ['V1', '≥ 2.5 ×'] : ['V2', '≥ 0.7 ×'];
    return {
      id,
      what: `complete a task with 3 staged records, SQLite FULL, ${width === 1 ? 'one at a time' : `${width} at once`}`,
      yardstick: 'the same rows by hand, better-sqlite3, one transaction each',
      goal,
      ours: pick(seen.ours, 'rate'),
      theirs: pick(seen.theirs, 'rate'),
      cpu: { ours: pick(seen.ours, 'cpu'), theirs: pick(seen.theirs, 'cpu') },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
