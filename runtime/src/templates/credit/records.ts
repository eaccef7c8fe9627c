import type { Values } from '@marshrut/model';
import type { Template } from '../template.js';

type DemoRecord = Template['records'][number];

/** Made-up people; the last digits of their passports are those of the samples of P4. */
const clients: readonly (readonly [
  name: string,
  lastName: string,
  firstName: string,
  birthDate: string,
  ending: string,
])[] = [
  ['first', 'Лебедев', 'Юрий', '1984-03-11', '01'],
  ['second', 'Орлова', 'Марина', '1985-07-02', '02'],
  ['third', 'Фёдоров', 'Артём', '1979-10-25', '03'],
  ['fourth', 'Ершова', 'Дарья', '1991-02-17', '04'],
  ['fifth', 'Римская-Корсакова', 'Мариам', '1976-05-23', '05'],
  ['sixth', 'Зайцев', 'Пётр', '1988-12-09', '06'],
  ['seventh', 'Королёва', 'Алёна', '1993-08-30', '00'],
  ['eighth', 'Никитин', 'Вадим', '1982-01-14', '99'],
];

const people: readonly DemoRecord[] = clients.map(([name, lastName, firstName, birthDate, ending], at) => ({
  name,
  entity: 'CreditClient',
  values: {
    ...{ lastName, firstName, birthDate, phone: `+7916200${1000 + at}`, email: `client${at + 1}@example.ru` },
    ...{ passport: `4510 1234${ending}`, issuedAt: '2019-04-16', issuedBy: 'ОВД района', deptCode: '770-001' },
  },
}));

interface Fate {
  readonly status: string;
  readonly more?: Values;
  readonly decision?: Values;
  readonly agreement?: string;
}

const refused = (refuseReason: string): Fate => ({
  ...{ status: 'Отказано', more: { refuseReason } },
  decision: { outcome: 'Отказать', reason: refuseReason, by: 'Система' },
});
const approved = (status: string, agreement?: string): Fate => ({
  status,
  decision: { outcome: 'Одобрить', by: 'Кредитный комиссар' },
  ...(agreement ? { agreement } : {}),
});

/** Every state an application can be in, the commonest more often. */
const fates: readonly Fate[] = [
  { status: 'Зарегистрирована' },
  approved('Кредит выдан', 'Выдан'),
  approved('Кредит выдан', 'Выдан'),
  refused('Низкий балл'),
  approved('Одобрена', 'Подписан'),
  {
    status: 'На доработке',
    decision: { outcome: 'На доработку', by: 'Кредитный комиссар', comment: 'Уточните доход.' },
  },
  refused('Заключение СБ'),
  approved('Аннулирована', 'Аннулирован'),
  { status: 'Отказ клиента' },
  refused('Самозапрет'),
];

const amounts = ['45000.00', '150000.00', '300000.00', '900000.00', '3000000.00'];
const products = ['Потребительский', 'Потребительский', 'Авто', 'Рефинансирование'];

/** Forty applications over forty days; nothing is by chance, so they are the same everywhere. */
function application(at: number): DemoRecord[] {
  const fate = fates[at % fates.length] ?? { status: 'Зарегистрирована' };
  const name = `application${at}`;
  const amount = amounts[at % amounts.length] ?? '';
  const day = new Date(Date.UTC(2026, 3, 1 + at)).toISOString().slice(0, 10);
  const terms: Values = fate.agreement ? { limit: amount, rate: '22.00' } : {};
  const of = { application: `@${name}` };
  return [
    {
      name,
      entity: 'CreditApplication',
      values: {
        ...{ client: `@${clients[at % clients.length]?.[0]}`, registeredAt: day, status: fate.status },
        ...{ product: products[at % products.length] ?? '', amount, termMonths: 12 + (at % 5) * 12, purpose: 'Ремонт' },
        ...{ employer: 'ООО «Пример»', position: 'Специалист', seniorityMonths: 6 + at },
        ...{ incomeMain: `${80_000 + at * 2000}.00`, monthlyDebts: `${(at % 6) * 4000}.00` },
        ...{ consentPd: true, consentBki: fate.status !== 'Отказ клиента' },
        ...{ ...fate.more, ...terms },
      },
    },
    ...(fate.decision
      ? [
          {
            name: `${name}Decision`,
            entity: 'CreditDecision',
            values: { ...of, ...fate.decision, at: `${day}T12:00:00.000Z` },
          },
        ]
      : []),
    ...(fate.agreement
      ? [
          {
            ...{ name: `${name}Agreement`, entity: 'CreditAgreement' },
            values: { ...of, signedAt: day, amount, rate: '22.00', status: fate.agreement },
          },
        ]
      : []),
  ];
}

export const records: readonly DemoRecord[] = [
  ...people,
  ...Array.from({ length: 40 }, (_, at) => application(at)).flat(),
];
