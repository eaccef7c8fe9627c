import type { Value, Values } from '@marshrut/model';
import { cancel, leave } from './leave.js';
import type { Run } from './run.js';
import { set } from './set.js';
import type { ElementInstance, Loop } from './state.js';

/** More items than these in one case make its document heavy: they are worked in cases of their own. */
export const ITEMS_IN_ONE_CASE = 100;

/** Begins the inside of a for-each: all items together, or the first. */
export function repeat(run: Run, id: string, items: readonly Value[], turn: Loop['turn'], local: Loop['local']): void {
  if (items.length > ITEMS_IN_ONE_CASE)
    return run.fail(id, { code: 'TOO_MANY_ITEMS', details: { items: items.length, most: ITEMS_IN_ONE_CASE } });
  run.emit({
    type: 'loopBegun',
    element: id,
    loop: { turn, local, items, total: items.length, begun: 0, done: 0, agreed: 0 },
  });
  const together = turn === 'together' ? items.length : Math.min(1, items.length);
  for (let begun = 0; begun < together; begun++) beginItem(run, id);
  goOn(run, id, false);
}

/** An item of this case is over: nothing in it is active any more. */
export function itemOver(run: Run, item: ElementInstance): void {
  const node = run.nodeOf(item);
  const agreed = node.behaviour.agreed?.(run.here(node, item.id, undefined));
  if (agreed && !agreed.ok) return run.fail(item.id, agreed.failure);
  const loop = item.scope ?? '';
  leave(run, item.id, []);
  run.emit({ type: 'itemDone', element: loop, agreed: agreed?.value !== false });
  goOn(run, loop, true);
}

/** An item that is worked in a case of its own is over, or all of those have been started. */
export function counted(run: Run, id: string): void {
  goOn(run, id, true);
}

/** Begins the next item, or leaves the for-each: its rule is satisfied, or no item is left. */
function goOn(run: Run, id: string, one: boolean): void {
  const element = run.element(id);
  const { loop, scope } = element;
  if (!loop) throw new Error(`Expected '${id}' to be a for-each, but it is not.`);
  const node = run.nodeOf(element);
  const enough = node.behaviour.enough?.(run.here(node, scope, undefined), loop);
  if (enough && !enough.ok) return run.fail(id, enough.failure);
  if (loop.done === loop.total || enough?.value === true) {
    for (const { id: item, armed } of run.inside(id)) if (!armed) cancel(run, item);
    set(run, scope, node.behaviour.over?.(run.here(node, scope, undefined), loop) ?? {});
    leave(run, id);
  } else if (one && loop.turn === 'inTurn' && !run.inside(id).some(({ armed }) => !armed)) beginItem(run, id);
}

export function beginItem(run: Run, id: string): void {
  const element = run.element(id);
  const { loop } = element;
  if (!loop?.items || loop.begun >= loop.items.length) return;
  const { item, number, own } = loop.local;
  const vars: Values = {
    ...Object.fromEntries(own.map(key => [key, null])),
    ...(item === null ? {} : { [item]: loop.items[loop.begun] ?? null }),
    ...(number === null ? {} : { [number]: loop.begun + 1 }),
  };
  run.emit({ type: 'itemBegun', element: id });
  run.entries.push({ node: run.nodeOf(element), scope: id, consumed: [], vars });
}
