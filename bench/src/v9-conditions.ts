import { compile, type View } from '@marshrut/expressions';
import { card } from '@marshrut/testing';
import { evaluate } from 'feelin';
import { type Comparison, inTurn, syncRate } from './measure.js';

const CONDITION = 'amount > 500000 and kind = "Жалоба"';

/** V9: a condition, parsed once, against feelin evaluating the text. */
export async function conditions(): Promise<Comparison> {
  const options = [{ key: 'Жалоба', name: { ru: 'Жалоба', en: 'Complaint' } }];
  const scope = {
    card: [card('amount', 'Сумма', { kind: 'money' }), card('kind', 'Вид', { kind: 'choice', options })],
    entities: new Map(),
  };
  const compiled = compile(CONDITION, scope, 'condition');
  if (!compiled.ok) throw new Error('Expected the condition to compile, but it does not.');
  const values: Readonly<Record<string, string>> = { amount: '600000.00', kind: 'Жалоба' };
  const view: View = {
    value: ([key]) => values[key ?? ''] ?? null,
    now: '2026-06-01T06:00:00.000Z',
    timeZone: 'Europe/Moscow',
  };
  const theirs = { amount: 600000, kind: 'Жалоба' };
  const seen = await inTurn(
    5,
    async () => syncRate(500, () => compiled.expression.evaluate(view)),
    async () => syncRate(500, () => evaluate(CONDITION, theirs)),
  );
  return {
    id: 'V9',
    what: `condition \`${CONDITION}\`, compiled once`,
    yardstick: 'feelin, the text',
    goal: '≥ 100 ×',
    ...seen,
  };
}
