import { type Diagram, localText } from '@marshrut/model';
import { apart, begin, cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { HEAD } from './roles.js';

const longText = { kind: 'longText', maxLength: 5000 } as const;

/** The head looks after a complaint whose term runs out, or is over. Complaints call it; nobody begins it. */
export const control: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Контроль срока жалобы', 'Control of the term'),
  description: localText(
    'На 80 % срока руководитель узнаёт о жалобе; по истечении срока она отмечается просроченной.',
    'At 80% of the term the head is told of the complaint; when the term is over it is marked as overdue.',
  ),
  starters: [HEAD],
  contextLine: 'complaint.regNo + " " + complaint.client.lastName',
  card: [
    cardField('complaint', localText('Жалоба', 'Complaint'), { kind: 'reference', entity: 'Complaint' }, 'parameter'),
    cardField('over', localText('Срок истёк', 'The term is over'), { kind: 'bool' }, 'parameter'),
    cardField('measures', localText('Принятые меры', 'Measures taken'), longText),
  ],
  nodes: apart([
    node('start', 'start', localText('Срок на исходе', 'The term runs out'), [0, 0], {
      offer: { record: '', when: 'false' },
    }),
    node('isOver', 'choice', localText('Срок истёк?', 'Is it over?'), [1, 0]),
    node('overdue', 'change', localText('Просрочено', 'Overdue'), [2, 0.6], {
      ...{ record: 'complaint', values: rows({ status: '"Просрочено"' }) },
    }),
    node('control', 'task', localText('Контроль срока', 'Control of the term'), [3, 0], {
      assignee: { to: 'role', role: HEAD },
    }),
    ...inside('control', [
      begin('controlStart'),
      node('measure', 'form', localText('Принятые меры', 'Measures taken'), [1, 0], {
        ...form('complaint.regNo?', 'complaint.regDate?', 'complaint.status?', 'complaint.topic?', 'measures!'),
      }),
      node('controlEnd', 'end', localText('Меры приняты', 'Measures taken'), [2, 0]),
    ]),
    node('end', 'end', localText('Меры приняты', 'Measures taken'), [4, 0]),
  ]),
  edges: [
    edge('start', 'isOver'),
    edge('isOver', 'overdue', 'over = true', localText('Да', 'Yes')),
    edge('isOver', 'control', 'else', localText('Нет', 'No')),
    ...chain('overdue', 'control', 'end'),
    ...chain('controlStart', 'measure', 'controlEnd'),
  ],
};
