import { check, openSelect } from '@marshrut/runtime';
import { START_BALANCE } from './world.js';

/**
 * What an outsider finds in the database once it is quiet: every broken promise of the checker, and of the bank's own books.
 * `acknowledged`: orders whose commit was answered; each must be there, and none twice.
 */
export async function audit(address: string, acknowledged: Iterable<string> = []): Promise<string[]> {
  const { select, close } = await openSelect(address);
  try {
    const broken = (await check(select)).map(violation => JSON.stringify(violation));
    return [...broken, ...(await auditBooks(select, acknowledged))];
  } finally {
    await close();
  }
}

type Select = Awaited<ReturnType<typeof openSelect>>['select'];

async function auditBooks(select: Select, acknowledged: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  const expected = new Map<unknown, number>();
  for (const { id } of await select('select id from data_account')) expected.set(id, START_BALANCE);
  const times = new Map<unknown, number>();
  const moved = (account: unknown, sum: number): void => void expected.set(account, (expected.get(account) ?? 0) + sum);
  for (const transfer of await select(
    'select order_id, source, target, sum, number from data_transfer order by number',
  )) {
    times.set(transfer.order_id, (times.get(transfer.order_id) ?? 0) + 1);
    moved(transfer.source, -Number(transfer.sum));
    moved(transfer.target, Number(transfer.sum));
  }
  for (const { id, balance } of await select('select id, balance from data_account'))
    if (Number(balance) !== expected.get(id))
      found.push(`${id} has ${balance}, its transfers make ${expected.get(id)}`);
  for (const [order, count] of times) if (count > 1) found.push(`${order} was written ${count} times`);
  for (const order of acknowledged)
    if (!times.has(order)) found.push(`${order} was answered as committed, but is not there`);
  return [...found, ...(await gapsIn(select))];
}

/** A number that was taken by nobody: a commit that was undone in part. */
async function gapsIn(select: Select): Promise<string[]> {
  const numbers = await select('select number from data_transfer order by number');
  const wrong = numbers.findIndex(({ number }, at) => Number(String(number).slice(2)) !== at + 1);
  return wrong < 0 ? [] : [`number ${wrong + 1} is missing: ${String(numbers[wrong]?.number)} stands in its place`];
}
