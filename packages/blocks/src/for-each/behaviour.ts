import { type Behaviour, type Criterion, FIND_LIMIT, type Here, type Loop, type Step } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import type { ForEachSettings } from './definition.js';

/**
 * enter: begins its inside for each item. It is left when its rule is satisfied, or can be no more, or no item is left; what is
 * still at work then is stopped. Records beyond what one search answers are worked in cases of their own.
 */
export const forEach: Behaviour<ForEachSettings> = {
  enter(here) {
    const { over, turn, item, number, own } = here.settings;
    const local: Loop['local'] = { item, number, own };
    const repeat = (items: readonly Value[]): readonly Step[] => [{ do: 'repeat', items, turn, local }];
    if (over.of === 'people') return repeat(here.people(over.role));
    if (over.of === 'times') {
      const count = here.evaluate('over.count');
      if (!count.ok) return [{ do: 'fail', failure: count.failure }];
      return repeat(Array.from({ length: Math.max(0, Number(count.value)) }, (_, index) => index + 1));
    }
    const where: Criterion[] = [];
    for (const [index, { field }] of over.where.entries()) {
      const equals = here.evaluate(`over.where.${index}.equals`);
      if (!equals.ok) return [{ do: 'fail', failure: equals.failure }];
      where.push({ field, equals: equals.value });
    }
    const found = here.find(over.entity, where);
    if (found.length < FIND_LIMIT) return repeat(found.map(row => row.id));
    if (turn === 'together') return [{ do: 'spread', entity: over.entity, where, local }];
    return [{ do: 'fail', failure: { code: 'TOO_MANY_ITEMS', details: { most: FIND_LIMIT - 1 } } }];
  },
  agreed: here => (here.settings.counts === '' ? { ok: true, value: true } : here.evaluate('counts')),
  enough(here, loop) {
    const { until } = here.settings;
    if (until === 'all') return { ok: true, value: false };
    if (until === 'any') return { ok: true, value: loop.agreed >= 1 };
    if (until === 'expression') return counting(here, loop).evaluate('when');
    const quorum = here.evaluate('quorum');
    if (!quorum.ok) return quorum;
    const needed = Number(quorum.value);
    const possible = loop.total === null || loop.agreed + loop.total - loop.done >= needed;
    return { ok: true, value: loop.agreed >= needed || !possible };
  },
  over: ({ settings: { doneInto, agreedInto } }, { done, agreed }) => ({
    ...(doneInto === null ? {} : { [doneInto]: done }),
    ...(agreedInto === null ? {} : { [agreedInto]: agreed }),
  }),
};

/** The rule sees how many are done and count so far. */
function counting(here: Here<ForEachSettings>, { done, agreed }: Loop): Here<ForEachSettings> {
  const { doneInto, agreedInto } = here.settings;
  return here.over({
    ...(doneInto === null ? {} : { [doneInto]: done }),
    ...(agreedInto === null ? {} : { [agreedInto]: agreed }),
  });
}
