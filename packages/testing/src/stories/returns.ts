import { card, draw } from '../fixtures/draw.js';
import { begin, block, finish, flow, service, task, timer } from '../fixtures/flow.js';
import { asked, route, stage } from '../fixtures/route.js';
import { type Story, story, type Teller } from '../story/story.js';

/** Whoever finds a mistake sends the case back to where it was made, and says why. */

const people = { clerk: ['clerk'], lawyer: ['lera', 'lev'], boss: ['bella'] };

const letter = flow('start > write > check > sign > done', {
  write: task('write', ['note'], 'clerk'),
  check: task('check', ['text'], 'lawyer'),
  sign: task('sign', ['yes'], 'boss'),
});

const branches = flow(
  `start > write > split+ > law > money > join+
   split+ > stock > join+ > sign > done`,
  {
    write: task('write', ['note'], 'clerk'),
    law: task('law', ['text'], 'lawyer'),
    money: task('money', ['text'], 'lawyer'),
    stock: task('stock', ['text'], 'boss'),
    sign: task('sign', ['yes'], 'boss'),
  },
);

/** The check may be returned to the letter, the signing nowhere. */
const named = flow('start > write > check > sign > done', {
  write: task('write', ['note'], 'clerk'),
  check: limited('check', 'lawyer', ['write']),
  sign: limited('sign', 'boss', []),
});

const waiting = flow(
  `start > write > split+ > check > join+
   split+ > ask > join+ > done
   late > remind > end`,
  {
    write: task('write', ['note'], 'clerk'),
    check: task('check', ['text'], 'lawyer'),
    ask: service('ask'),
    late: block('boundary', 'Поздно', { trigger: timer('2h'), interrupts: false }, { on: 'check' }),
    remind: task('remind', ['text'], 'boss'),
  },
);

const contract = draw({
  name: 'Договор',
  starters: ['clerk'],
  card: [
    card('note', 'Заметка', { kind: 'text' }),
    card('yes', 'Да?', { kind: 'bool' }),
    card('approved', 'Согласовано', { kind: 'bool' }),
    card('remark', 'Замечание', { kind: 'longText' }),
  ],
  nodes: {
    start: begin(),
    write: task('write', ['note'], 'clerk'),
    route: block(
      'approvalRoute',
      'Согласование',
      route([stage('legal', [asked('lawyer')]), stage('sign', [asked('boss')])]),
    ),
    send: task('send', ['yes'], 'clerk'),
    done: finish(),
  },
  edges: ['start > write', 'write > route', 'route > send', 'send > done'],
});

const [legal, sign] = ['route/legal/task', 'route/sign/task'];
const approve = { decisionroute: 'approve' };

export const returnStories: readonly Story[] = [
  told('What is sent back comes to whoever did it, and goes on from there', letter)
    .by('clerk')
    .complete('write', { note: 'Черновик' })
    .by('lera')
    .complete('check', { text: 'Верно' })
    .by('bella')
    .claim('sign')
    .returnTo('write')
    .open('write: write.form')
    .by('clerk')
    .complete('write', { note: 'Набело' })
    .open('check: check.form')
    .by('lera')
    .complete('check', { text: 'Теперь верно' })
    .open('sign: sign.form')
    .vars({ note: 'Набело', text: 'Теперь верно' }),

  told('A stage that was not done, or is yet to come, is not gone back to', letter)
    .by('clerk')
    .claim('write')
    .returnTo('check')
    .refused('RETURN_REFUSED')
    .returnTo('write')
    .refused('RETURN_REFUSED')
    .fill({ note: 'Черновик' })
    .finish()
    .by('lera')
    .claim('check')
    .returnTo('sign')
    .refused('RETURN_REFUSED')
    .returnTo('write')
    .open('write: write.form'),

  told('Only whoever has the task in work sends its case back', letter)
    .by('clerk')
    .complete('write', { note: 'Черновик' })
    .by('lera')
    .claim('check')
    .by('lev')
    .in('check')
    .returnTo('write')
    .refused('TASK_NOT_YOURS')
    .open('check: check.form'),

  told('A process says where its stages may be returned to', named)
    .by('clerk')
    .complete('write', { note: 'Черновик' })
    .by('lera')
    .complete('check', { text: 'Верно' })
    .by('bella')
    .claim('sign')
    .returnTo('check')
    .refused('RETURN_REFUSED')
    .returnTo('write')
    .refused('RETURN_REFUSED')
    .fill({ text: 'Да' })
    .finish()
    .status('ended'),

  told('Back before the branches, the other ones are stopped and begin anew', branches)
    .by('clerk')
    .complete('write', { note: 'Черновик' })
    .by('bella')
    .complete('stock', { text: 'Есть' })
    .by('lera')
    .complete('law', { text: 'Верно' })
    .claim('money')
    .returnTo('write')
    .open('write: write.form')
    .by('clerk')
    .complete('write', { note: 'Набело' })
    .open('law: law.form', 'stock: stock.form'),

  told('Back within a branch, the other one stays as it is', branches)
    .by('clerk')
    .complete('write', { note: 'Черновик' })
    .by('lera')
    .complete('law', { text: 'Верно' })
    .claim('money')
    .returnTo('law')
    .open('law: law.form', 'stock: stock.form')
    .complete('law', { text: 'Теперь верно' })
    .complete('money', { text: 'Хватит' })
    .by('bella')
    .complete('stock', { text: 'Есть' })
    .claim('sign')
    .returnTo('law')
    .refused('RETURN_REFUSED')
    .returnTo('write')
    .open('write: write.form'),

  told('What others were asked, and terms that ran, are not waited for any more', waiting)
    .by('clerk')
    .complete('write', { note: 'Черновик' })
    .asked('ask')
    .wait('3h')
    .open('check: check.form', 'remind: remind.form')
    .by('lera')
    .claim('check')
    .returnTo('write')
    .open('write: write.form')
    .wait('3h')
    .open('write: write.form')
    .by('clerk')
    .complete('write', { note: 'Набело' })
    .open('check: check.form'),

  told('A later stage of a route is returned to an earlier one, which is asked again', contract)
    .by('clerk')
    .complete('write', { note: 'Договор' })
    .by('lera')
    .claim(legal)
    .returnTo('route/legal/ask')
    .refused('RETURN_REFUSED')
    .complete(legal, approve)
    .by('bella')
    .claim(sign)
    .returnTo('route/legal/ask')
    .open(`${legal}: ${legal}/form`)
    .by('lev')
    .complete(legal, approve)
    .by('bella')
    .claim(sign)
    .returnTo('write')
    .open('write: write.form')
    .by('clerk')
    .complete('write', { note: 'Другой договор' })
    .by('lera')
    .complete(legal, approve)
    .by('bella')
    .complete(sign, approve)
    .open('send: send.form'),

  told('A route as a whole is begun again', contract)
    .by('clerk')
    .complete('write', { note: 'Договор' })
    .by('lera')
    .complete(legal, approve)
    .by('bella')
    .complete(sign, approve)
    .by('clerk')
    .claim('send')
    .returnTo('route')
    .open(`${legal}: ${legal}/form`)
    .by('lera')
    .complete(legal, approve)
    .by('bella')
    .complete(sign, approve)
    .by('clerk')
    .complete('send', { yes: true })
    .status('ended'),
];

function told(title: string, diagram: Parameters<typeof story>[1]['diagram']): Teller {
  return story(title, { diagram, entities: [], people }).by('clerk').start();
}

function limited(name: string, by: string, returns: readonly string[]) {
  const drawn = task(name, ['text'], by);
  return { ...drawn, settings: { ...drawn.settings, returns: [...returns] } };
}
