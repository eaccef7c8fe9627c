import type { Values } from '@marshrut/model';
import type { Story, World } from '../story/story.js';
import { story, type Teller } from '../story/story.js';
import { endOf, worldOf } from './template-world.js';

/**
 * Reference process P1 as it is shipped. Every story begins on Monday 01.06.2026, 9:00 in Moscow; the terms are those of 59-ФЗ in
 * calendar days: 3, 7, 15, 30 and 30 more.
 */

/** Officers whom a demo house has, too. */
const world: World = worldOf('appeals', 'appeal', { officer: ['officer', 'integrator'] });

const incoming = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`incoming.${key}`, value]));

const complaint = incoming({
  ...{ channel: 'Лично', receivedAt: '2026-06-01', kind: 'Жалоба', topic: 'ЖКХ', answerForm: 'Электронно' },
  text: 'Во дворе третий день нет света.',
});
const orlova = incoming({
  ...{ lastName: 'Орлова', firstName: 'Марина', middleName: 'Сергеевна', birthDate: '1985-07-02' },
  ...{ email: 'orlova@example.ru', phone: '+79160001122' },
});

function atDesk(title: string): Teller {
  return story(title, world)
    .enter('fund', 'Body', { name: 'Отделение Социального фонда', email: 'fund@example.ru' })
    .by('secretary')
    .start()
    .claim('register');
}

/** Orlova comes for the first time, and is registered. */
function registered(title: string, desk = atDesk(title)): Teller {
  return desk
    .fill(complaint)
    .fill(orlova)
    .select(null)
    .select(null)
    .fill({})
    .fill({ responsible: 'officer', more: 'Нет' })
    .finish();
}

function considered(title: string): Teller {
  return registered(title).by('officer').claim('consider').fill({ way: 'Рассмотреть' }).finish();
}

function drafted(teller: Teller): Teller {
  return teller
    .by('officer')
    .claim('prepare')
    .fill({ step: 'Ответ готов' })
    .fill({ 'appeal.answer': 'Кабель повреждён, свет починят завтра.', signer: 'head' })
    .finish();
}

/** The answer of the helper's story goes on from its lawyer. */
function agreed(teller: Teller): Teller {
  return teller.by('lawyer').claim('agree').fill({ agreed: 'Согласовать' }).finish();
}

const site = {
  ...{ lastName: 'Лебедев', firstName: 'Юрий', email: 'lebedev@example.ru', text: 'На улице Мира яма на дороге.' },
  ...{ kind: 'Жалоба', topic: 'Дороги', answerForm: 'Электронно' },
};

const withoutName = incoming({ channel: 'Почта', receivedAt: '2026-05-26', kind: 'Жалоба', topic: 'ЖКХ' });

export const templateStories: readonly Story[] = [
  agreed(
    drafted(
      drafted(
        considered('P1: registered, answered, returned by the lawyer once, signed, sent by e-mail')
          .records('Appeal', {
            ...{ regNo: 'ОБ-2026-00001', regDate: '2026-06-01', dueDate: '2026-07-01', status: 'На рассмотрении' },
            ...{ responsible: 'officer', late: false, anonymous: false, channel: 'Лично' },
          })
          .records('Incoming', { number: 'ВХ-2026-00001', registerBy: '2026-06-04', atDesk: true })
          .records('PersonalFile', { number: 'ЛД-2026-00001', openedAt: '2026-06-01' })
          .deadlines(`prepare: running ${endOf('2026-07-01')}`),
      )
        .by('lawyer')
        .claim('agree')
        .fill({ agreed: 'Вернуть' })
        .refused('INVALID')
        .fill({ agreed: 'Вернуть', comment: 'Сошлитесь на договор.' })
        .finish()
        .open('prepare: next'),
    ),
  )
    .by('head')
    .claim('sign')
    .fill({ signed: 'Подписать' })
    .refused('INVALID')
    .fill({ signed: 'Подписать', 'appeal.result': 'Меры приняты' })
    .finish()
    .status('ended')
    .mail('Ответ: ОБ-2026-00001')
    .records('Answer', { outNo: 'ИСХ-2026-00001', kind: 'Ответ', sentBy: 'Email', signer: 'head' })
    .records('Appeal', { status: 'Ответ отправлен', result: 'Меры приняты' }),

  agreed(
    drafted(
      considered('P1: the term is extended once by the head, the citizen is told')
        .by('officer')
        .claim('prepare')
        .fill({ step: 'Просить продления' })
        .fill({ days: 31, reason: 'Ждём заключение.' })
        .refused('INVALID')
        .fill({ days: 30, reason: 'Ждём заключение.' })
        .finish()
        .by('head')
        .claim('extend')
        .fill({ longerOk: 'Да' })
        .finish()
        .mail('Уведомление о продлении: ОБ-2026-00001')
        .records('Appeal', { dueDate: '2026-07-31', extendedTo: '2026-07-31', extendReason: 'Ждём заключение.' })
        .deadlines(`prepare: running ${endOf('2026-07-31')}`)
        .by('officer')
        .claim('prepare')
        .fill({ step: 'Просить продления' })
        .refused('INVALID'),
    ),
  ).open('sign: signature'),

  registered('P1: not ours: forwarded within seven days, the body and the citizen are told')
    .deadlines(`consider: running ${endOf('2026-06-08')}`)
    .by('officer')
    .claim('consider')
    .fill({ way: 'Переадресовать' })
    .finish()
    .deadlines(`forward: running ${endOf('2026-06-08')}`)
    .by('secretary')
    .claim('forward')
    .fill({ body: '@fund', covering: 'Направляем по принадлежности.' })
    .finish()
    .status('ended')
    .mail('Переадресация обращения ОБ-2026-00001', 'Уведомление о переадресации: ОБ-2026-00001')
    .records('Appeal', { status: 'Переадресовано', forwardedTo: '@fund', result: 'Переадресовано' }),

  registered('P1: refused by a ground of the law, with a letter')
    .by('officer')
    .claim('consider')
    .fill({ way: 'Отказать' })
    .fill({ ground: 'Суть не понять', offence: 'Нет', why: 'Из текста не видно, о чём вы просите.' })
    .finish()
    .status('ended')
    .mail('Отказ в рассмотрении: ОБ-2026-00001')
    .records('Appeal', { status: 'Отказано в рассмотрении', ground: 'Суть не понять', result: 'Без ответа' }),

  atDesk(
    'P1: anonymous, late, but it reports an offence: registered all the same, and forwarded; there is nobody to tell',
  )
    .fill({ ...withoutName, ...incoming({ answerForm: 'Письменно', text: 'В магазине продают водку детям.' }) })
    .fill({})
    .fill({})
    .fill({ responsible: 'officer', more: 'Нет' })
    .finish()
    .records('Appeal', { anonymous: true, late: true, person: null, file: null, status: 'Зарегистрировано' })
    .by('officer')
    .claim('consider')
    .fill({ way: 'Отказать' })
    .fill({ ground: 'Нет фамилии или адреса', offence: 'Да', why: 'Нет' })
    .finish()
    .by('secretary')
    .claim('forward')
    .fill({ body: '@fund', covering: 'Сообщают о правонарушении.' })
    .finish()
    .status('ended')
    .mail('Переадресация обращения ОБ-2026-00001')
    .count('Answer', 0),

  atDesk('P1: of two people of one name the day of birth tells; the personal file is there, and is linked')
    .enter('elder', 'Person', {
      lastName: 'Иванов',
      firstName: 'Иван',
      middleName: 'Иванович',
      birthDate: '1958-01-09',
    })
    .enter('younger', 'Person', {
      lastName: 'Иванов',
      firstName: 'Иван',
      middleName: 'Иванович',
      birthDate: '1990-11-30',
    })
    .enter('file', 'PersonalFile', { person: '@elder', openedAt: '2020-02-02' })
    .fill(complaint)
    .fill(incoming({ lastName: 'Иванов', firstName: 'Иван', middleName: 'Иванович', email: 'ivanov@example.ru' }))
    .open('register: byName')
    .select({ birthDate: '1958-01-09' })
    .open('register: assign')
    .fill({ responsible: 'officer', more: 'Нет' })
    .finish()
    .count('Person', 2)
    .count('PersonalFile', 1)
    .records('Appeal', { person: '@elder', file: '@file' }),

  atDesk('P1: one of the addresses is needed, and nobody is 121 years old')
    .fill(complaint)
    .fill(incoming({ lastName: 'Орлова' }))
    .refused('INVALID')
    .fill(incoming({ lastName: 'Орлова', firstName: 'Марина', birthDate: '1900-01-01', email: 'orlova@example.ru' }))
    .open('register: wrongAge')
    .fill(incoming({ birthDate: '1985-07-02' }))
    .open('register: byName'),

  atDesk('P1: a co-executor gets an order of their own; when it takes too long, the answer is prepared without it')
    .fill(complaint)
    .fill(orlova)
    .select(null)
    .select(null)
    .fill({})
    .fill({ responsible: 'officer', more: 'Да' })
    .fill({ coExecutor: 'integrator', coTask: 'Справка о кабеле', more: 'Да' })
    .fill({ coExecutor: 'officer', coTask: 'Смета', more: 'Нет' })
    .finish()
    .count('CoExecution', 2)
    .by('officer')
    .claim('consider')
    .fill({ way: 'Рассмотреть' })
    .finish()
    .by('integrator')
    .claim('coWork')
    .fill({ 'part.materials': 'Кабель 1987 года.' })
    .finish()
    .open('coWork: materials')
    .wait('21d')
    .open('control: measure', 'prepare: next'),

  considered('P1: another body is asked, and has fifteen days; a missed term gets to the controller')
    .by('officer')
    .claim('prepare')
    .fill({ step: 'Запросить сведения' })
    .fill({ askedBody: '@fund', question: 'Получает ли пенсию?' })
    .finish()
    .mail('Запрос по обращению ОБ-2026-00001')
    .deadlines(`reply: running ${endOf('2026-06-16')}`)
    .records('Request', { dueDate: '2026-06-16' })
    .wait('16d')
    .open('control: measure', 'reply: replied')
    .by('controller')
    .claim('control')
    .fill({ measures: 'Позвонил в фонд.' })
    .finish()
    .by('secretary')
    .claim('reply')
    .fill({ 'request.reply': 'Получает.' })
    .finish()
    .open('prepare: next')
    .records('Request', { reply: 'Получает.', repliedAt: '2026-06-17' }),

  story('P1: what comes from the website is a record at once, has an owner and three days', world)
    .webhook('appeals-site', site)
    .records('Incoming', { channel: 'Интернет-приёмная', receivedAt: '2026-06-01', registerBy: '2026-06-04' })
    .deadlines(`register: running ${endOf('2026-06-04')}`)
    .webhook('appeals-mail', { text: 'Прошу починить лавочку.' })
    .message('appeal-from-portal', '', { text: 'Прошу спилить сухое дерево.' })
    .count('Incoming', 3)
    .open('register: card', 'register: card', 'register: card'),
];
