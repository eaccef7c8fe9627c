import { type CardField, localText } from '@marshrut/model';
import { cardField } from '../drawing.js';
import { executors, outcomes, refusals, verdicts, yesNo } from './choices.js';
import { CONTRACTOR, ENGINEER } from './roles.js';

const reference = (entity: string) => ({ kind: 'reference', entity }) as const;
const longText = { kind: 'longText', maxLength: 5000 } as const;
const engineer = { kind: 'user', role: ENGINEER } as const;

/** What the case of a ticket knows, beside its records. */
export const card: readonly CardField[] = [
  cardField('organization', localText('Организация', 'Organisation'), reference('Organization')),
  cardField('ticket', localText('Заявка', 'Ticket'), reference('Ticket')),
  cardField('accepted', localText('Заявка принята', 'The ticket is accepted'), { kind: 'bool' }),
  cardField('remark', localText('Замечание', 'Remark'), { kind: 'longText', maxLength: 2000 }),
  cardField('refusal', localText('Если не принята', 'If it is not accepted'), refusals),
  cardField('executor', localText('Кто решает', 'Who solves it'), executors),
  cardField('responsible', localText('Ответственный', 'Responsible'), engineer),
  cardField('helper', localText('Помощник', 'Helper'), engineer),
  cardField('helper2', localText('Второй помощник', 'Second helper'), engineer),
  cardField('outcome', localText('Итог', 'Outcome'), outcomes),
  cardField('question', localText('Вопрос заявителю', 'Question to the applicant'), longText),
  cardField('reply', localText('Ответ заявителя', 'Answer of the applicant'), longText),
  cardField('contractor', localText('Подрядчик', 'Contractor'), reference('Contractor')),
  cardField('work', localText('Что сделать', 'What to do'), longText),
  cardField('place', localText('Где и с кем связаться', 'Where, and whom to contact'), longText),
  cardField('cost', localText('Стоимость, ₽', 'Cost, ₽'), { kind: 'money', min: '0' }),
  cardField('order', localText('Наряд', 'Work order'), reference('WorkOrder')),
  cardField('costOk', localText('Стоимость согласована', 'The cost is agreed'), yesNo),
  cardField('costRemark', localText('Замечание о стоимости', 'Remark on the cost'), longText),
  cardField('verdict', localText('Приёмка', 'Acceptance'), verdicts),
  cardField('solved', localText('Проблема решена', 'The problem is solved'), yesNo),
  cardField('objection', localText('Что осталось', 'What is left'), longText),
  cardField('measures', localText('Принятые меры', 'Measures taken'), longText),
];

/** What the case of a work order knows. */
export const orderCard: readonly CardField[] = [
  cardField('order', localText('Наряд', 'Work order'), reference('WorkOrder'), 'parameter'),
  cardField('responsible', localText('Ответственный', 'Responsible'), engineer, 'parameter'),
  cardField('executor', localText('Исполнитель', 'Executor'), { kind: 'user', role: CONTRACTOR }, 'parameter'),
  cardField(
    'hours',
    localText('Рабочих часов на работы', 'Working hours for it'),
    { kind: 'int', min: 1 },
    'parameter',
  ),
];
