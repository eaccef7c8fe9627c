import type { Values } from '@marshrut/model';
import { type Story, story, type Teller } from '../story/story.js';
import { endOf, worldOf } from './template-world.js';

/**
 * Reference process P4 as it is shipped: its six samples, and what else may become of an application. Every story begins on Monday
 * 01.06.2026, 9:00 in Moscow. The stubs answer by the last two digits of the passport.
 */

const members = ['committee1', 'committee2', 'committee3', 'committee4', 'committee5'];
const world = worldOf('credit', 'route', {
  ...{ loanOfficer: ['loans'], creditCommissioner: ['commissioner'], creditCommittee: members },
});

const client: Values = {
  ...{ 'client.lastName': 'Орлова', 'client.firstName': 'Марина', 'client.birthDate': '1985-07-02' },
  ...{ 'client.phone': '+79160001122', 'client.email': 'orlova@example.ru' },
};
const papers: Values = {
  ...{ 'client.issuedAt': '2010-08-02', 'client.issuedBy': 'ОВД района', 'client.deptCode': '770-001' },
};
const of = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`application.${key}`, value]));

const loan = (amount: string, termMonths = 36): Values =>
  of({ product: 'Потребительский', amount, termMonths, purpose: 'Ремонт' });
const income = (incomeMain: string, monthlyDebts = '0.00'): Values =>
  of({ employer: 'ООО «Пример»', position: 'Инженер', seniorityMonths: 40, incomeMain, monthlyDebts });

const consents = (consentBki = true): Values => of({ consentPd: true, consentBki });

function begun(title: string, ending: string): Teller {
  return story(`P4: ${title}`, world)
    .by('loans')
    .start()
    .claim('apply')
    .fill({ passport: `4510 1234${ending}` })
    .fill(client)
    .fill(papers);
}

function applied(title: string, ending: string, amount: string, earns = income('120000.00')): Teller {
  return begun(title, ending).fill(loan(amount)).fill(earns).fill(consents()).finish();
}

/** Phones, security and underwriting have said yes. */
function reviewed(teller: Teller, limit: string, conclusion: Values = { conclusion: 'Положительно' }): Teller {
  return teller
    .by('verifier')
    .complete('verify', { phones: 'Подтверждены' })
    .open('look: conclude', 'review: propose')
    .by('security')
    .complete('look', conclusion)
    .by('underwriter')
    .complete('review', of({ rate: '22.50', limit }));
}

const decided = (teller: Teller, values: Values) => teller.by('commissioner').complete('decide', values);
const signed = (teller: Teller, answer = 'Да') => teller.by('loans').complete('sign', { signed: answer });
const paid = (teller: Teller) =>
  teller
    .by('operations')
    .complete('pay', { account: '40817810000000000001' })
    .status('ended')
    .records('CreditApplication', { status: 'Кредит выдан' });

const STUB = 'Учебная заглушка: внешней системы здесь нет';

export const creditStories: readonly Story[] = [
  paid(
    signed(
      applied('sample 1: 45 000 ₽ with a score of 760 is approved by itself and paid at once', '01', '45000.00')
        .records(
          'CreditCheck',
          { kind: 'Паспорт', result: 'Действителен', source: STUB },
          { kind: 'БКИ', result: 'Без просрочек', source: STUB },
          { kind: 'Самозапрет', result: 'Запрета нет', source: STUB },
          { kind: 'Скоринг', result: 'Балл рассчитан', score: 760, source: STUB },
        )
        .records('CreditDecision', { outcome: 'Одобрить', by: 'Система', limit: '45000.00', rate: '24.00' })
        .records('CreditApplication', { no: 'КЗ-2026-00001', status: 'Одобрена', score: 760, limit: '45000.00' })
        .open('sign: offer'),
    ),
  ).records('CreditAgreement', { no: 'КД-2026-00001', amount: '45000.00', status: 'Выдан', coolingEnd: null }),

  paid(
    signed(applied('sample 2: 150 000 ₽ is paid after four hours', '02', '150000.00'))
      .open('wait: decline')
      .records('CreditAgreement', { status: 'Подписан' })
      .wait('239m')
      .open('wait: decline')
      .wait('2m')
      .open('pay: transfer'),
  ),

  paid(
    signed(
      decided(
        reviewed(
          applied(
            'sample 3: 900 000 ₽, score 620, a burden of 57 %: warned, the commissioner, 48 hours',
            '03',
            '900000.00',
            income('79490.00', '10000.00'),
          ),
          '900000.00',
        )
          .records('CreditApplication', { score: 620, payment: '35309.57', pdn: '57.00', rate: '22.50' })
          .mail('Предупреждение о долговой нагрузке: КЗ-2026-00001')
          .open('decide: decision')
          .deadlines(`decide: running ${endOf('2026-06-03')}`),
        { outcome: 'Одобрить' },
      ).records('CreditDecision', { outcome: 'Одобрить', by: 'Кредитный комиссар', limit: '900000.00' }),
    )
      .wait('47h')
      .open('wait: decline')
      .wait('61m')
      .open('pay: transfer'),
  ),

  applied('sample 4: a self-ban is a refusal', '04', '150000.00')
    .status('ended')
    .mail('Отказ по заявке КЗ-2026-00001')
    .records('CreditApplication', { status: 'Отказано', refuseReason: 'Самозапрет', score: null })
    .records('CreditDecision', { outcome: 'Отказать', reason: 'Самозапрет', by: 'Система' }),

  signed(
    decided(
      reviewed(
        applied('sample 5: 3 000 000 ₽, the committee votes 3 to 2', '05', '3000000.00', income('400000.00')),
        '2500000.00',
      )
        .by('committee1')
        .complete('ballotTask', { vote: 'За' })
        .by('committee2')
        .claim('ballotTask')
        .fill({ vote: 'Против' })
        .refused('INVALID')
        .fill({ vote: 'Против', comment: 'Много.' })
        .finish()
        .by('committee3')
        .complete('ballotTask', { vote: 'Против', comment: 'Долго.' })
        .by('committee4')
        .complete('ballotTask', { vote: 'За' })
        .open('ballotTask: voteForm')
        .by('committee5')
        .complete('ballotTask', { vote: 'За' })
        .open('decide: decision')
        .vars({ votesFor: 3 }),
      { outcome: 'Одобрить' },
    ).records('CreditDecision', { by: 'Кредитный комитет', limit: '2500000.00', rate: '22.50' }),
  )
    .open('wait: decline')
    .records('CreditAgreement', { amount: '2500000.00', rate: '22.50' })
    .count('CreditVote', 5),

  reviewed(applied('sample 6: the security service says no', '06', '500000.00'), '500000.00', {
    ...{ conclusion: 'Отрицательно', comment: 'Поддельная справка.' },
  })
    .status('ended')
    .records('CreditApplication', { status: 'Отказано', refuseReason: 'Заключение СБ' }),

  decided(
    reviewed(
      applied('three votes against are enough: nobody else is asked, and it cannot be approved', '05', '2000000.00'),
      '2000000.00',
    )
      .by('committee1')
      .complete('ballotTask', { vote: 'Против', comment: 'Нет.' })
      .by('committee2')
      .complete('ballotTask', { vote: 'Против', comment: 'Нет.' })
      .by('committee3')
      .complete('ballotTask', { vote: 'Против', comment: 'Нет.' })
      .open('decide: decision')
      .by('commissioner')
      .claim('decide')
      .fill({ outcome: 'Одобрить' })
      .refused('INVALID')
      .release(),
    { outcome: 'Отказать', refuseReason: 'Решение комитета' },
  )
    .status('ended')
    .records('CreditDecision', { outcome: 'Отказать', by: 'Кредитный комитет', reason: 'Решение комитета' }),

  signed(applied('the client declines in the cooling period: annulled, nothing is paid', '01', '50000.00'))
    .wait('3h')
    .complete('wait', { 'agreement.declineReason': 'Передумал.' })
    .status('ended')
    .records('CreditAgreement', { status: 'Аннулирован', declineReason: 'Передумал.', paidAt: null })
    .records('CreditApplication', { status: 'Аннулирована' }),

  signed(applied('the client does not sign', '01', '45000.00'), 'Нет')
    .status('ended')
    .count('CreditAgreement', 0)
    .records('CreditApplication', { status: 'Отказ клиента' }),

  begun('without a consent nothing is checked', '01')
    .fill(loan('45000.00'))
    .fill(income('90000.00'))
    .fill(consents(false))
    .finish()
    .status('ended')
    .count('CreditCheck', 0)
    .records('CreditApplication', { status: 'Отказ клиента', registeredAt: null }),

  applied('a score below 400 is a refusal', '00', '45000.00')
    .status('ended')
    .records('CreditApplication', { refuseReason: 'Низкий балл', score: 350 }),

  applied('an invalid passport is a refusal', '99', '45000.00')
    .status('ended')
    .records('CreditApplication', { refuseReason: 'Недействительный паспорт' }),

  applied('a good score above 300 000 ₽ is looked at by people', '01', '300000.01').open('verify: call'),

  decided(
    reviewed(
      applied('sent back, it is reworked: the bureau is not asked and paid again', '03', '900000.00'),
      '900000.00',
    ),
    { outcome: 'На доработку', comment: 'Уточните доход.' },
  )
    .records('CreditApplication', { status: 'На доработке' })
    .open('apply: remark')
    .by('loans')
    .claim('apply')
    .fill({})
    .fill(client)
    .fill(papers)
    .fill(loan('500000.00'))
    .fill(income('150000.00'))
    .fill(consents())
    .finish()
    .open('verify: call')
    .count('CreditCheck', 10)
    .records('CreditApplication', { status: 'Зарегистрирована', amount: '500000.00' }),

  decided(
    reviewed(applied('other terms: a lower limit is what is signed for', '03', '900000.00'), '900000.00')
      .by('commissioner')
      .claim('decide')
      .fill({ outcome: 'Иные условия' })
      .refused('INVALID')
      .release(),
    { outcome: 'Иные условия', newLimit: '40000.00', newRate: '30.00' },
  ).records('CreditApplication', { limit: '40000.00', rate: '30.00', status: 'Одобрена' }),

  begun('who is over 70 at the end of the term is asked again', '01')
    .back('person')
    .fill({ ...client, 'client.birthDate': '1956-05-01' })
    .fill(papers)
    .fill(loan('45000.00', 84))
    .open('apply: wrongAge'),
];
