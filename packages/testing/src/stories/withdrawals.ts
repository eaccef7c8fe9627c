import type { Settings } from '@marshrut/model';
import { card, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { begin, block, finish, service, task } from '../fixtures/flow.js';
import { type Story, story, type Teller } from '../story/story.js';

/** Whoever began a case thinks better of it: a request for leave, say, that somebody has already in work. */

const request = entity('Request', 'Заявление', [field('subject', 'О чём', { kind: 'text' }, { required: true })]);

const people = { clerk: ['clerk'], boss: ['bella'] };

/** The clerk writes a record, the boss answers; `answered`: what the answer writes. */
function requests(start: Settings, between: 'nothing' | 'service' | 'record' = 'nothing') {
  const make = (into: string) =>
    block('create', 'Создать', { entity: 'Request', into, values: rows({ subject: 'subject' }) });
  const step = { nothing: null, service: service('ask'), record: make('second') }[between];
  return draw({
    name: 'Заявление',
    starters: ['clerk'],
    card: [
      card('subject', 'О чём', { kind: 'text' }),
      card('request', 'Заявление', { kind: 'reference', entity: 'Request' }),
      card('second', 'Ещё одно', { kind: 'reference', entity: 'Request' }),
      card('text', 'Ответ', { kind: 'text' }),
    ],
    nodes: {
      start: begin(start),
      write: {
        ...block('task', 'Написать', role('clerk')),
        inside: {
          nodes: {
            'write.start': begin(),
            enter: block('form', 'О чём', fields('subject!')),
            make: make('request'),
            'write.end': finish(),
          },
          edges: ['write.start > enter', 'enter > make', 'make > write.end'],
        },
      },
      ...(step ? { step } : {}),
      reply: task('reply', ['text'], 'boss'),
      last: task('last', ['text'], 'boss'),
      done: finish(),
    },
    edges: [
      'start > write',
      ...(step ? ['write > step', 'step > reply'] : ['write > reply']),
      'reply > last',
      'last > done',
    ],
  });
}

export const withdrawalStories: readonly Story[] = [
  told('It is taken back while others have only begun: what its beginner wrote stays, tasks are no more', {})
    .by('bella')
    .claim('reply')
    .fill({ text: 'Подумаю' })
    .by('clerk')
    .withdraw()
    .status('cancelled')
    .open()
    .records('Request', { subject: 'Отпуск' }),

  told('Somebody has answered, and written nothing: it may still be taken back', {})
    .by('bella')
    .complete('reply', { text: 'Нет' })
    .by('clerk')
    .withdraw()
    .status('cancelled'),

  told('Once a service was asked, it is not taken back', {}, 'service')
    .withdraw()
    .refused('WITHDRAW_REFUSED')
    .answer('ask')
    .withdraw()
    .refused('WITHDRAW_REFUSED')
    .open('reply: reply.form'),

  told('Once something else was written, it is not taken back', {}, 'record')
    .withdraw()
    .refused('WITHDRAW_REFUSED')
    .open('reply: reply.form'),

  told('A process may let it be taken back to the last', { withdrawal: 'always' }, 'record')
    .withdraw()
    .status('cancelled'),

  told('A process may let nothing be taken back', { withdrawal: 'never' }).withdraw().refused('WITHDRAW_REFUSED'),
];

function told(title: string, start: Settings, between?: Parameters<typeof requests>[1]): Teller {
  return story(title, { diagram: requests(start, between), entities: [request], people })
    .by('clerk')
    .start()
    .complete('write', { subject: 'Отпуск' });
}
