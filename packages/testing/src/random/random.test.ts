import { test } from '@jest/globals';
import { checkDiagram } from '@marshrut/blocks';
import fc from 'fast-check';
import { memoryStage } from '../memory/memory-stage.js';
import type { CrashPoint } from '../story/crashing.js';
import { DispatchDriver } from '../story/dispatch-driver.js';
import type { Seen } from '../story/driver.js';
import type { Act } from '../story/story.js';
import { drawShape, note, type Shape, shapes } from './shape.js';

/** What happens next: a restless clerk does something with the task that stands first, time passes, a message comes, a service answers. */
type Move = 'on' | 'back' | 'pause' | 'cancel' | 'reload' | 'wait' | 'message' | 'answer';

/** So many in CI; `pnpm soak` asks for more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 300);

const moves = fc.array(
  fc.constantFrom<Move>('on', 'on', 'on', 'back', 'pause', 'cancel', 'reload', 'wait', 'message', 'answer'),
  { maxLength: 30 },
);

test('any sound diagram, walked any way, ends; the journal folds to the state; a note is written for every commit and for nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      shapes,
      moves,
      fc.array(fc.boolean(), { minLength: 1 }),
      fc.constantFrom<CrashPoint | undefined>(undefined, 'before-commit', 'after-commit'),
      walk,
    ),
    { numRuns: RUNS },
  );
}, 3_600_000);

async function walk(
  shape: Shape,
  wanted: readonly Move[],
  answers: readonly boolean[],
  crash: CrashPoint | undefined,
): Promise<void> {
  const diagram = drawShape(shape);
  const problems = checkDiagram(diagram, { entities: new Map([[note.key, note]]) });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const driver = new DispatchDriver(memoryStage(), crash);
  await driver.prepare({ diagram, entities: [note] });
  let turn = 0;
  let commits = 0;
  let moved = 0;
  const act = async (doing: Act): Promise<boolean> => (await driver.act('clerk', doing, `k${++turn}`)) === null;
  await act({ do: 'start', vars: { yes: answers[0] ?? true } });
  for (let seen = await driver.look(); seen.status === 'running' && turn < 800; seen = await driver.look()) {
    const [task, step] = first(seen);
    const move = wanted[moved++] ?? 'on';
    if (move === 'reload') await driver.reload();
    else if (move === 'wait' || (task === undefined && seen.asked.length === 0))
      await act({ do: 'wait', seconds: 3700 });
    else if (move === 'message') await act({ do: 'message', name: 'go', key: '', values: {} });
    else if (task === undefined || step === undefined || (move === 'answer' && seen.asked.length > 0))
      await act({ do: 'answer', service: 'ask', values: {} });
    else {
      await act({ do: 'claim', task });
      if (move === 'back') await act({ do: 'back', task, step: step.replace(/(commit|end)$/, 'ask') });
      else if (move === 'pause') await act({ do: 'pause', task });
      else if (move === 'cancel' && commits > 0) await act({ do: 'cancel', task });
      else if (step.endsWith('ask'))
        await act({ do: 'fill', task, values: { yes: answers[turn % answers.length] ?? true, text: `т${turn}` } });
      else {
        const before = (await driver.records('Note')).length;
        if (!(await act({ do: 'finish', task })))
          throw new Error(`Expected ${task} to be committed, but it was refused.`);
        commits += (await driver.records('Note')).length - before;
      }
    }
  }
  const end = await driver.look();
  if (end.status !== 'ended') throw new Error(`Expected the case to end, but saw ${JSON.stringify(end)}`);
  const notes = await driver.records('Note');
  const numbers = notes.map(row => row.number).sort();
  if (notes.length !== commits || numbers.some((number, index) => number !== String(index + 1).padStart(4, '0')))
    throw new Error(`Expected numbers without gaps, but saw ${JSON.stringify(numbers)}`);
}

function first({ open }: Seen): readonly (string | undefined)[] {
  return open[0]?.split(': ') ?? [];
}
