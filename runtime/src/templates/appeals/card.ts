import { type CardField, localText } from '@marshrut/model';
import { cardField, choice } from '../drawing.js';
import { grounds, yesNo } from './choices.js';

const reference = (entity: string) => ({ kind: 'reference', entity }) as const;
const longText = { kind: 'longText', maxLength: 10_000 } as const;
const officer = { kind: 'user', role: 'officer' } as const;

/** What the case of an appeal knows, beside its records. */
export const card: readonly CardField[] = [
  cardField('incoming', localText('Поступление', 'Incoming item'), reference('Incoming')),
  cardField('person', localText('Гражданин', 'Citizen'), reference('Person')),
  cardField('file', localText('Личное дело', 'Personal file'), reference('PersonalFile')),
  cardField('appeal', localText('Обращение', 'Appeal'), reference('Appeal')),
  cardField('responsible', localText('Ответственный', 'Responsible'), officer),
  cardField('more', localText('Нужен ещё соисполнитель', 'One more co-executor'), yesNo, 'transient'),
  cardField('coExecutor', localText('Соисполнитель', 'Co-executor'), officer, 'transient'),
  cardField('coTask', localText('Что сделать', 'What to do'), { kind: 'longText', maxLength: 2000 }, 'transient'),
  cardField('help', localText('Поручение', 'Order'), reference('CoExecution'), 'transient'),
  cardField('part', localText('Поручение соисполнителю', 'Order to a co-executor'), reference('CoExecution')),
  cardField('partOf', localText('Кому поручено', 'Who is ordered'), officer),
  cardField(
    'way',
    localText('Решение', 'Decision'),
    choice([
      ['Рассмотреть', 'Consider'],
      ['Переадресовать', 'Forward'],
      ['Отказать', 'Refuse'],
    ]),
  ),
  cardField('ground', localText('Основание отказа', 'Ground of the refusal'), grounds),
  cardField('offence', localText('Сообщает о правонарушении', 'Reports an offence'), yesNo),
  cardField('why', localText('Письмо заявителю', 'Letter to the applicant'), longText),
  cardField('body', localText('Орган', 'Body'), reference('Body')),
  cardField('covering', localText('Сопроводительное письмо', 'Covering letter'), longText),
  cardField(
    'step',
    localText('Что дальше', 'What next'),
    choice([
      ['Ответ готов', 'The answer is ready'],
      ['Запросить сведения', 'Ask another body'],
      ['Просить продления', 'Ask for more time'],
    ]),
  ),
  cardField('signer', localText('Подписант', 'Signer'), { kind: 'user', role: 'head' }),
  cardField('askedBody', localText('Кого спросить', 'Whom to ask'), reference('Body')),
  cardField('question', localText('Что запросить', 'What to ask'), longText),
  cardField('request', localText('Запрос', 'Request'), reference('Request')),
  cardField('days', localText('На сколько дней', 'For how many days'), { kind: 'int', min: 1, max: 30 }),
  cardField('reason', localText('Основание продления', 'Reason of the extension'), longText),
  cardField('longerOk', localText('Продлить', 'Extend'), yesNo),
  cardField(
    'agreed',
    localText('Виза', 'Visa'),
    choice([
      ['Согласовать', 'Approve'],
      ['Вернуть', 'Return'],
    ]),
  ),
  cardField(
    'signed',
    localText('Решение руководителя', 'Decision of the head'),
    choice([
      ['Подписать', 'Sign'],
      ['Вернуть', 'Return'],
    ]),
  ),
  cardField('comment', localText('Замечания', 'Remarks'), { kind: 'longText', maxLength: 2000 }),
  cardField('measures', localText('Принятые меры', 'Measures taken'), { kind: 'longText', maxLength: 2000 }),
];
