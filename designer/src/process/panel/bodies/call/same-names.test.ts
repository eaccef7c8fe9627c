import { expect, test } from '@jest/globals';
import { type CardField, localText } from '@marshrut/model';
import { joinedByName } from './same-names.js';

const field = (key: string, ru: string, use: CardField['use'], kind: 'int' | 'text' = 'int'): CardField => ({
  key,
  name: localText(ru),
  type: { kind },
  use,
});

test('parameters and results are joined with the fields of the same name and type; rows that are there stay', () => {
  const here = [field('sum', 'Сумма', 'variable'), field('mark', 'Оценка', 'variable'), field('x', 'Срок', 'variable')];
  const there = [
    field('amount', 'Сумма', 'parameter'),
    field('mark', 'Балл', 'variable'),
    field('term', 'Срок', 'parameter', 'text'),
  ];
  expect(joinedByName({ process: 'p', give: [], take: [] }, here, there)).toEqual({
    process: 'p',
    give: [{ field: 'amount', value: 'sum' }],
    take: [{ field: 'mark', from: 'mark' }],
  });
  const kept = { process: 'p', give: [{ field: 'amount', value: '1' }], take: [] };
  expect(joinedByName(kept, here, there).give).toEqual(kept.give);
});
