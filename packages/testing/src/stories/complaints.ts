import type { Values } from '@marshrut/model';
import { type Story, story, type Teller } from '../story/story.js';
import { worldOf } from './template-world.js';

/**
 * Reference process P2 as it is shipped. Every story begins on Monday 01.06.2026, 9:00 in Moscow; 12.06 is a holiday, so fifteen
 * working days end on 23.06, twenty-five on 07.07, and 80 % of them on 18.06 and 30.06.
 */

const world = worldOf('complaints', 'complaint', { callCentre: ['callcentre'], bankExpert: ['bankexpert'] });

const of = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`complaint.${key}`, value]));

const claim = {
  ...{ channel: 'Телефон', type: 'Претензия', product: 'Карта', disputedAmount: '12000.00' },
  description: 'Списали комиссию дважды.',
};

function begun(title: string): Teller {
  return story(`P2: ${title}`, world)
    .enter('anna', 'BankClient', {
      ...{ lastName: 'Соколова', firstName: 'Анна', phone: '+79163001122', email: 'sokolova@example.ru' },
    })
    .by('callcentre')
    .start()
    .claim('register')
    .fill({ phone: '+79163001122' })
    .select({ lastName: 'Соколова' })
    .fill({});
}

function classified(title: string, topic: string, more: Values = {}): Teller {
  return begun(title)
    .fill({ ...of({ ...claim, ...more }), atOnce: 'Нет' })
    .finish()
    .by('claims')
    .complete('classify', of({ topic }));
}

function concluded(title: string, papers = 'Нет', more: Values = {}): Teller {
  return classified(title, 'Комиссия', more)
    .by('bankexpert')
    .complete('expertise', { 'complaint.expertise': 'Ошибка тарифа.', papers });
}

const drafted = (teller: Teller, compensation: string) =>
  teller
    .by('claims')
    .complete('draft', of({ answer: 'Вернём деньги.', decision: 'Удовлетворено', compensation, rootCause: 'Система' }));

const signed = (teller: Teller) => teller.by('lawyer').complete('visa', { visaGiven: 'Согласовать' });

export const complaintStories: readonly Story[] = [
  begun('solved on the first line at once')
    .fill({ ...of(claim), atOnce: 'Да' })
    .fill({ 'complaint.answer': 'Комиссия возвращена.' })
    .finish()
    .status('ended')
    .records('Complaint', { regNo: 'ЖК-2026-00001', status: 'Решено на первой линии' }),

  signed(
    drafted(
      drafted(concluded('a fee: expertise, returned by the lawyer once, answered and rated'), '10000.00')
        .by('lawyer')
        .claim('visa')
        .fill({ visaGiven: 'Вернуть' })
        .refused('INVALID')
        .fill({ visaGiven: 'Вернуть', remark: 'Сошлитесь на тариф.' })
        .finish(),
      '10000.00',
    ),
  )
    .mail('Обращение ЖК-2026-00001 зарегистрировано', 'Ответ на обращение ЖК-2026-00001')
    .by('callcentre')
    .complete('rate', { 'complaint.csat': 5 })
    .status('ended')
    .records('Complaint', { status: 'Ответ дан', csat: 5, extended: null }),

  classified('fraud: the security service and the card at once', 'Мошенничество')
    .open('investigate: findOut', 'block: blockCard')
    .by('callcentre')
    .complete('block')
    .records('Complaint', { cardBlockedAt: '2026-06-01' })
    .by('security')
    .complete('investigate', { 'complaint.investigation': 'Украден код.', papers: 'Нет' })
    .open('draft: write'),

  signed(
    drafted(
      concluded('from the Bank of Russia, with 10 000.01 ₽: the head, and a copy', 'Нет', {
        ...{ channel: 'Банк России', regulatorNo: 'ЦБ-77' },
      }),
      '10000.01',
    ),
  )
    .open('headOk: compensate')
    .by('head')
    .complete('headOk', { confirmed: 'Согласовать' })
    .open('copy: sendCopy')
    .by('claims')
    .complete('copy')
    .open('rate: ask')
    .records('Complaint', { fromRegulator: true, regulatorNo: 'ЦБ-77', copySentAt: '2026-06-01' })
    .wait('5d')
    .status('ended'),

  begun('from the Bank of Russia a number is needed, and a claim has an amount')
    .fill({ ...of({ ...claim, channel: 'Банк России' }), atOnce: 'Нет' })
    .refused('INVALID')
    .fill({ ...of({ ...claim, disputedAmount: null }), atOnce: 'Нет' })
    .refused('INVALID'),

  concluded('80 % of the term gets to the head, the whole term makes it overdue')
    .wait('16d')
    .open('draft: write')
    .wait('2d')
    .open('draft: write', 'control: measure')
    .records('Complaint', { status: 'На рассмотрении' })
    .wait('4d')
    .records('Complaint', { status: 'На рассмотрении' })
    .wait('1d')
    .open('draft: write', 'control: measure', 'control: measure')
    .records('Complaint', { status: 'Просрочено' }),

  concluded('papers are asked for: ten working days more, and the client is told', 'Да')
    .by('claims')
    .complete('extend', { 'complaint.extendReason': 'Запросили выписку.' })
    .mail('Обращение ЖК-2026-00001 зарегистрировано', 'Срок рассмотрения продлён: ЖК-2026-00001')
    .wait('28d')
    .open('draft: write')
    .wait('2d')
    .open('draft: write', 'control: measure')
    .wait('6d')
    .records('Complaint', { status: 'На рассмотрении' })
    .wait('1d')
    .records('Complaint', { status: 'Просрочено', extended: true }),
];
