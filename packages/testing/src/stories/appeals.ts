import type { Values } from '@marshrut/model';
import { appealEntities, appeals } from '../fixtures/appeals.js';
import { type Story, story, type Teller } from '../story/story.js';

/** Reference process P1 as its people live it. */

const world = { diagram: appeals, entities: appealEntities };

const complaint: Values = {
  channel: 'Лично',
  receivedAt: '2026-05-29',
  kind: 'Жалоба',
  topic: 'ЖКХ',
  text: 'Во дворе третий день нет света.',
};
const kuznetsov: Values = {
  lastName: 'Кузнецов',
  firstName: 'Пётр',
  middleName: 'Владимирович',
  birthDate: '1972-03-14',
};
const orlova: Values = { lastName: 'Орлова', firstName: 'Марина', middleName: 'Сергеевна', birthDate: '1985-07-02' };

function begun(title: string): Teller {
  return story(title, world)
    .enter('kuznetsov', 'Person', { ...kuznetsov, phone: '+79161234567' })
    .enter('file', 'PersonalFile', { person: '@kuznetsov', openedAt: '2020-02-02' })
    .by('secretary')
    .start()
    .claim('register');
}

/** Registered for Orlova, who was not known before. */
function registered(title: string): Teller {
  return begun(title)
    .fill({ ...complaint, ...orlova })
    .select(null)
    .fill({ phone: '8 (916) 000-11-22' })
    .fill({ responsible: 'officer' })
    .finish();
}

export const appealStories: readonly Story[] = [
  begun('Кузнецов is found, though typed with е, and gets linked')
    .fill({ ...complaint, ...kuznetsov, firstName: 'Петр' })
    .open('register: find')
    .select({ lastName: 'Кузнецов' })
    .fill({ 'person.phone': '+79160000000', 'person.email': 'petr@example.ru' })
    .fill({ responsible: 'officer' })
    .open('register: registered')
    .count('Appeal', 0)
    .records('Person', { lastName: 'Кузнецов', phone: '+79161234567', email: null })
    .finish()
    .open('answer: prepare')
    .records('Person', { lastName: 'Кузнецов', phone: '+79160000000', email: 'petr@example.ru' })
    .records('Appeal', {
      regNo: 'ОБ-2026-00001',
      person: '@kuznetsov',
      file: '@file',
      status: 'Зарегистрировано',
      responsible: 'officer',
    })
    .count('PersonalFile', 1)
    .path(
      'start > register > registerStart > card > find > known > link > contacts > assign > makeAppeal > registered > answer > answerStart > prepare',
    ),

  registered('Орлова comes for the first time: person, file and appeal appear together')
    .open('answer: prepare')
    .count('Person', 2)
    .records('PersonalFile', { number: 'ЛД-2026-00001', person: '@kuznetsov' }, { number: 'ЛД-2026-00002' })
    .records('Appeal', { regNo: 'ОБ-2026-00001', kind: 'Жалоба', receivedAt: '2026-05-29' }),

  registered('The head returns the answer once, then signs')
    .by('officer')
    .claim('answer')
    .fill({ 'appeal.answer': 'Свет починят завтра.' })
    .finish()
    .by('head')
    .claim('sign')
    .fill({ decision: 'Вернуть', comment: 'Назовите причину.' })
    .finish()
    .open('answer: prepare')
    .by('officer')
    .claim('answer')
    .fill({ 'appeal.answer': 'Кабель повреждён, свет починят завтра.' })
    .finish()
    .by('head')
    .claim('sign')
    .fill({ decision: 'Подписать' })
    .finish()
    .status('ended')
    .records('Appeal', { status: 'Подписано', answer: 'Кабель повреждён, свет починят завтра.' }),

  begun('What was staged on a branch that is left is never committed')
    .fill({ ...complaint, ...kuznetsov })
    .select(null)
    .fill({ phone: '+79161112233' })
    .open('register: assign')
    .back('find')
    .select({ lastName: 'Кузнецов' })
    .fill({})
    .fill({ responsible: 'officer' })
    .finish()
    .count('Person', 1)
    .count('PersonalFile', 1)
    .records('Appeal', { person: '@kuznetsov', file: '@file' }),

  begun('A search that asked nobody is no step: Back does not lead to it')
    .fill({ ...complaint, ...kuznetsov })
    .select({ lastName: 'Кузнецов' })
    .open('register: contacts')
    .back('link')
    .refused('VISIT_CLOSED')
    .back('find')
    .open('register: find'),

  begun('The same field was changed outside: a conflict, nothing half-written, then decided')
    .fill({ ...complaint, ...kuznetsov })
    .select({ lastName: 'Кузнецов' })
    .fill({ 'person.phone': '+79160000000', 'person.email': 'petr@example.ru' })
    .fill({ responsible: 'officer' })
    .edit('kuznetsov', { phone: '+79169999999', postalAddress: 'г. Тверь, ул. Мира, 1' })
    .finish()
    .refused('CONFLICT')
    .count('Appeal', 0)
    .records('Person', { phone: '+79169999999', email: null, postalAddress: 'г. Тверь, ул. Мира, 1' })
    .open('register: registered')
    .finish({ phone: 'theirs' })
    .records('Person', { phone: '+79169999999', email: 'petr@example.ru', postalAddress: 'г. Тверь, ул. Мира, 1' })
    .count('Appeal', 1),

  begun('Cancel of a task that was never paused takes the case with it')
    .fill({ ...complaint, ...orlova })
    .cancel()
    .status('cancelled')
    .count('Person', 1),

  begun('Cancel of a paused task returns to the pause')
    .fill({ ...complaint, ...orlova })
    .select(null)
    .pause()
    .fill({ phone: '+79161112233' })
    .fill({ responsible: 'officer' })
    .open('register: registered')
    .cancel()
    .open('register: newFile')
    .fill({ phone: '+79164445566' })
    .fill({ responsible: 'officer' })
    .finish()
    .records('Person', { phone: '+79161234567' }, { phone: '+79164445566' }),

  begun('A form refuses what is missing, wrong, or not on it, and takes nothing')
    .fill({ ...complaint, ...orlova, text: 'коротко' })
    .refused('INVALID')
    .fill({ ...complaint, firstName: 'Марина' })
    .refused('INVALID')
    .fill({ ...complaint, ...orlova, responsible: 'officer' })
    .refused('INVALID')
    .fill({ ...complaint, ...orlova, receivedAt: '2026-06-02' })
    .refused('INVALID')
    .open('register: card'),

  begun('A task belongs to the one who took it; a step can be answered once')
    .by('secretary2')
    .claim('register')
    .refused('TASK_TAKEN')
    .fill({ ...complaint, ...orlova })
    .refused('TASK_NOT_YOURS')
    .by('secretary')
    .finish()
    .refused('STEP_NOT_CURRENT')
    .release()
    .by('secretary2')
    .claim('register')
    .fill({ ...complaint, ...orlova })
    .open('register: find'),

  registered('A completed task cannot be completed again')
    .by('secretary')
    .in('register')
    .finish()
    .refused('TASK_NOT_OPEN')
    .count('Appeal', 1),
];
