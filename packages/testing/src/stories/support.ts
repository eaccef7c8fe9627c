import type { Values } from '@marshrut/model';
import { type Story, story, type Teller } from '../story/story.js';
import { worldOf } from './template-world.js';

/**
 * Reference process P3 as it is shipped. Every story begins on Monday 01.06.2026, 9:00 in Moscow, when the working day begins; terms
 * are working hours by priority: to react 1, 4, 8 or 24, to resolve 4, 8, 24 or 72.
 */

const world = worldOf('support', 'ticket', {
  engineer: ['engineer', 'engineer2'],
  contractor: ['contractor', 'contractor2'],
  supportHead: ['supporthead'],
});

const visa = 'route/visa/task';
const work = 'route/work/task';

function asked(title: string, urgency: string | null = null): Teller {
  return story(title, world)
    .enter('village', 'Organization', { name: 'Администрация села', kind: 'ОМСУ', contractUntil: '2026-12-31' })
    .enter('first', 'Contractor', { name: 'ИП Первый', person: 'contractor', active: true })
    .enter('second', 'Contractor', { name: 'ООО Второй', person: 'contractor2', active: true })
    .by('applicant')
    .start()
    .claim('submit')
    .fill({ organization: '@village' })
    .fill({
      ...{ 'ticket.line': 'Информационная система', 'ticket.subject': 'Нет связи', 'ticket.urgency': urgency },
      'ticket.details': 'С утра ни один компьютер не выходит в сеть.',
    })
    .fill({ 'ticket.contact': 'Зоя', 'ticket.phone': '+79160001122' })
    .finish();
}

const accepts = (executor: string, more: Values = {}): Values => ({
  ...{ 'ticket.type': 'Инцидент', 'ticket.priority': 'Высокий', executor, responsible: 'engineer' },
  ...{ decisionroute: 'approve', ...more },
});

function ordered(title: string, cost = '12000.00'): Teller {
  return asked(title)
    .by('dispatcher')
    .complete(visa, accepts('Подрядчик'))
    .by('engineer')
    .complete('hire', { contractor: '@first', work: 'Починить кабель', place: 'Серверная', cost });
}

const thanks = { solved: 'Да', 'ticket.rating': 5 };

export const supportStories: readonly Story[] = [
  asked('P3: our own people solve it: the dispatcher approves, who does the work only says that it is done')
    .records('Ticket', { no: 'ТП-2026-00001', status: 'Открыта', priority: null, registeredAt: '2026-06-01' })
    .by('dispatcher')
    .claim(visa)
    .fill({ decisionroute: 'approve' })
    .refused('INVALID')
    .fill(accepts('Свои', { helper: 'engineer2' }))
    .finish()
    .open(`${work}: ${work}/form`, `${work}: ${work}/form`)
    .by('engineer')
    .complete(work, { outcome: 'Решено', 'ticket.result': 'Заменили кабель.' })
    .open('confirm: check')
    .records('Ticket', { status: 'Решена', result: 'Заменили кабель.', priority: 'Высокий' })
    .by('applicant')
    .complete('confirm', thanks)
    .status('ended')
    .records('Ticket', { status: 'Закрыта', rating: 5 }),

  ordered('P3: one contractor declines with a reason, another one does it, is returned once, and is accepted')
    .records('WorkOrder', { no: 'НР-2026-00001', status: 'Выдан', executor: 'contractor', cost: '12000.00' })
    .records('Ticket', { status: 'У подрядчика' })
    .by('contractor')
    .claim('answer')
    .fill({ answer: 'Отказаться' })
    .refused('INVALID')
    .fill({ answer: 'Отказаться', 'order.declineReason': 'Нет людей.' })
    .finish()
    .open('hire: orderForm')
    .by('engineer')
    .complete('hire', { contractor: '@second', work: 'Починить кабель', cost: '15000.00' })
    .by('contractor2')
    .complete('answer', { answer: 'Принять' })
    .complete('perform', { 'order.result': 'Скрутили.' })
    .by('engineer')
    .claim('accept')
    .fill({ verdict: 'Вернуть' })
    .refused('INVALID')
    .fill({ verdict: 'Вернуть', 'order.returnReason': 'Нужна пайка.' })
    .finish()
    .by('contractor2')
    .complete('perform', { 'order.result': 'Спаяли.' })
    .by('engineer')
    .complete('accept', { verdict: 'Принять' })
    .open('confirm: check')
    .records(
      'WorkOrder',
      { status: 'Отказ', declineReason: 'Нет людей.', contractor: '@first' },
      { status: 'Принят', acceptedAt: '2026-06-01', result: 'Спаяли.', contractor: '@second' },
    )
    .by('applicant')
    .complete('confirm', thanks)
    .status('ended')
    .records('Ticket', { status: 'Закрыта', result: 'Спаяли.' }),

  ordered('P3: an order above 50 000 is agreed to by the head, or goes back', '50000.01')
    .by('supporthead')
    .complete('agreeCost', { costOk: 'Нет', costRemark: 'Дорого.' })
    .open('hire: orderForm')
    .records('WorkOrder', { status: 'Не согласован' })
    .by('engineer')
    .complete('hire', { contractor: '@first', work: 'Починить кабель', cost: '60000.00' })
    .by('supporthead')
    .complete('agreeCost', { costOk: 'Да' })
    .open('answer: answerForm'),

  ordered('P3: an order of exactly 50 000 needs nobody else', '50000.00').open('answer: answerForm'),

  ordered('P3: a contractor who does not answer is looked after by the head')
    .wait('3h')
    .open('answer: answerForm')
    .wait('2h')
    .open('answer: answerForm', 'control: measure')
    .by('supporthead')
    .complete('control', { measures: 'Позвонила.' })
    .open('answer: answerForm'),

  asked('P3: a critical ticket waits for the dispatcher one working hour, then the head knows', 'Критический')
    .wait('50m')
    .open(`${visa}: ${visa}/form`)
    .wait('30m')
    .open(`${visa}: ${visa}/form`, 'control: measure'),

  asked('P3: the dispatcher returns it to be mended, or rejects it for good')
    .by('dispatcher')
    .complete(visa, { decisionroute: 'reject', commentroute: 'Какой кабинет?' })
    .open('rework: mend')
    .by('applicant')
    .complete('rework', { 'ticket.details': 'Кабинет 5.' })
    .by('dispatcher')
    .complete(visa, { decisionroute: 'reject', commentroute: 'Не по договору.', refusal: 'Отклонить' })
    .status('ended')
    .records('Ticket', { status: 'Отклонена', details: 'Кабинет 5.' }),

  asked('P3: while the applicant is asked, nobody else has a deadline; the dispatcher is not asked again')
    .by('dispatcher')
    .complete(visa, accepts('Свои'))
    .by('engineer')
    .complete(work, { outcome: 'Нужен ответ заявителя', question: 'Какой кабинет?' })
    .open('clarify: tell')
    .deadlines()
    .records('Ticket', { status: 'Ожидание заявителя' })
    .by('applicant')
    .complete('clarify', { reply: 'Пятый.' })
    .open(`${work}: ${work}/form`),

  ordered('P3: three working days without an answer close the ticket')
    .by('contractor')
    .complete('answer', { answer: 'Принять' })
    .complete('perform', { 'order.result': 'Готово.' })
    .by('engineer')
    .complete('accept', { verdict: 'Принять' })
    .open('confirm: check')
    .wait('4d')
    .status('ended')
    .records('Ticket', { status: 'Закрыта', rating: null }),

  asked('P3: what is not solved goes to the dispatcher again')
    .by('dispatcher')
    .complete(visa, accepts('Свои'))
    .by('engineer')
    .complete(work, { outcome: 'Решено', 'ticket.result': 'Перезагрузили.' })
    .by('applicant')
    .claim('confirm')
    .fill({ solved: 'Нет' })
    .refused('INVALID')
    .fill({ solved: 'Нет', objection: 'Снова пропала.' })
    .finish()
    .open(`${visa}: ${visa}/form`)
    .records('Ticket', { status: 'Открыта' }),
];
