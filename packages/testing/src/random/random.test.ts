import { test } from '@jest/globals';
import { checkDiagram } from '@marshrut/blocks';
import fc from 'fast-check';
import { memoryStage } from '../memory/memory-stage.js';
import type { CrashPoint } from '../story/crashing.js';
import { DispatchDriver } from '../story/dispatch-driver.js';
import type { Seen } from '../story/driver.js';
import type { Act } from '../story/story.js';
import { drawShape, note, type Shape, shapes } from './shape.js';

/** What a restless clerk does next; each is tried on the task that stands first. */
type Move = 'on' | 'back' | 'pause' | 'cancel' | 'reload';

const moves = fc.array(fc.constantFrom<Move>('on', 'on', 'on', 'back', 'pause', 'cancel', 'reload'), { maxLength: 30 });

test('any sound diagram, walked any way, ends; the journal folds to the state; a note is written for every commit and for nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      shapes,
      moves,
      fc.array(fc.boolean(), { minLength: 1 }),
      fc.constantFrom<CrashPoint | undefined>(undefined, 'before-commit', 'after-commit'),
      walk,
    ),
    { numRuns: 300 },
  );
}, 120_000);

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
  for (let seen = await driver.look(); seen.status === 'running' && turn < 500; seen = await driver.look()) {
    const [task, step] = first(seen);
    if (task === undefined || step === undefined)
      throw new Error(`Expected an open task, but saw ${JSON.stringify(seen)}`);
    await act({ do: 'claim', task });
    const move = wanted[moved++] ?? 'on';
    if (move === 'reload') await driver.reload();
    else if (move === 'back') await act({ do: 'back', task, step: step.replace(/(commit|end)$/, 'ask') });
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
