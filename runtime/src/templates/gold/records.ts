import type { Values } from '@marshrut/model';
import type { Template } from '../template.js';

type DemoRecord = Template['records'][number];

interface DemoCard {
  readonly last4: string;
  readonly category: string;
  readonly limit: string;
}

function customer(
  name: string,
  word: string,
  [lastName, firstName, middleName]: readonly [string, string, string?],
  contacts: Values,
  cards: readonly DemoCard[],
): DemoRecord[] {
  return [
    { name: `${name}Word`, entity: 'CodeWord', values: { word } },
    {
      name,
      entity: 'Customer',
      values: { lastName, firstName, ...(middleName ? { middleName } : {}), ...contacts, secret: `@${name}Word` },
    },
    ...cards.map(({ last4, category, limit }) => ({
      name: `${name}${last4}`,
      entity: 'BankCard',
      values: { customer: `@${name}`, last4, category, limit, status: 'Действует', expires: '2029-12-31' },
    })),
  ];
}

const card = (last4: string, category: string, limit: string): DemoCard => ({ last4, category, limit });

/** Made-up people: the phones belong to nobody. */
const known: readonly DemoRecord[] = [
  ...customer('anna', 'Берёза', ['Соколова', 'Анна', 'Игоревна'], { phone: '+79160001122', email: 'anna@example.ru' }, [
    card('0012', 'Gold', '300000.00'),
    card('0013', 'Gold', '150000.00'),
  ]),
  ...customer('pyotr', 'Сосна', ['Кузнецов', 'Пётр', 'Владимирович'], { phone: '+79160003344' }, [
    card('0020', 'Classic', '50000.00'),
  ]),
  ...customer(
    'mariam',
    'Клён',
    ['Римская-Корсакова', 'Мариам'],
    { phone: '+79160005566', email: 'mariam@example.ru' },
    [card('0030', 'Platinum', '500000.00')],
  ),
];

const lastNames = ['Орлова', 'Лебедева', 'Фёдорова', 'Королёва', 'Зайцева', 'Ершова', 'Соловьёва', 'Никитина'];
const firstNames = ['Марина', 'Алёна', 'Дарья', 'Ольга', 'Вера'];
const categories = ['Classic', 'Classic', 'Gold', 'Platinum'];

/** A fixed seed: the same people everywhere (Park and Miller, 1988). */
function* seeded(seed: number): Generator<number, never> {
  for (let next = seed; ; ) {
    next = (next * 48_271) % 2_147_483_647;
    yield next;
  }
}

function others(count: number): DemoRecord[] {
  const random = seeded(5);
  const pick = (list: readonly string[]): string => list[random.next().value % list.length] ?? '';
  return Array.from({ length: count }, (_, at) =>
    customer(
      `other${at}`,
      'Облако',
      [pick(lastNames), pick(firstNames)],
      { phone: `+7916001${String(1000 + at).padStart(4, '0')}` },
      [card(String(1000 + at), pick(categories), `${50_000 + (random.next().value % 10) * 10_000}.00`)],
    ),
  ).flat();
}

export const records: readonly DemoRecord[] = [...known, ...others(30)];
