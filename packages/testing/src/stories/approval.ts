import type { RouteSettings, RouteStage } from '@marshrut/blocks';
import type { Diagram } from '@marshrut/model';
import { card, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { begin, block, finish } from '../fixtures/flow.js';
import { asked, route, stage } from '../fixtures/route.js';
import { type Story, story, type Teller } from '../story/story.js';

/** A contract is approved on its way; and before it is written at all. */

const contract = entity('Contract', 'Договор', [
  field('number', 'Номер', { kind: 'number', pattern: 'Д-{0000}' }, { unique: true }),
  field('subject', 'Предмет', { kind: 'text' }, { required: true }),
]);

const contractCard = [
  card('subject', 'Предмет', { kind: 'text' }, 'parameter'),
  card('sum', 'Сумма', { kind: 'int' }, 'parameter'),
  card('approved', 'Согласовано', { kind: 'bool' }),
  card('remark', 'Замечание', { kind: 'longText' }),
  card('contract', 'Договор', { kind: 'reference', entity: 'Contract' }),
];

const people = {
  lawyer: ['lera', 'lev'],
  finance: ['fedor'],
  boss: ['bella'],
  committee: ['anna', 'boris', 'gleb', 'vera', 'zoya'],
  watcher: ['wanda'],
};

function onTheWay(stages: readonly RouteStage[], more: Partial<RouteSettings> = {}): Diagram {
  return draw({
    name: 'Договор',
    starters: ['clerk', 'lawyer'],
    card: contractCard,
    nodes: { start: begin(), route: block('approvalRoute', 'Согласование', route(stages, more)), done: finish() },
    edges: ['start > route', 'route > done'],
  });
}

/** One task: the clerk enters it, others approve what is not written yet, the last of them completes it. */
function beforeWriting(stages: readonly RouteStage[], more: Partial<RouteSettings> = {}): Diagram {
  return draw({
    name: 'Договор',
    starters: ['clerk'],
    card: contractCard,
    nodes: {
      start: begin(),
      work: {
        ...block('task', 'Договор', role('clerk')),
        inside: {
          nodes: {
            'work.start': begin(),
            enter: block('form', 'Договор', fields('subject!')),
            make: block('create', 'Создать', {
              entity: 'Contract',
              into: 'contract',
              values: rows({ subject: 'subject' }),
            }),
            route: block('approvalRoute', 'Согласование', route(stages, { show: ['contract.subject'], ...more })),
            fits: block('choice', 'Согласовано?'),
            'work.end': finish(),
          },
          edges: [
            'work.start > enter',
            'enter > make',
            'make > route',
            'route > fits',
            'fits [approved = true] > work.end',
            'fits [else] > enter',
          ],
        },
      },
      done: finish(),
    },
    edges: ['start > work', 'work > done'],
  });
}

const yes = { decisionroute: 'approve' };
const no = { decisionroute: 'reject', commentroute: 'Не та сумма' };

function told(title: string, diagram: Diagram): Teller {
  return story(title, { diagram, entities: [contract], people })
    .by('clerk')
    .start({ subject: 'Бумага', sum: 5 });
}

const lawyerThenBoss = [
  stage('legal', [asked('lawyer')]),
  stage('sign', [asked('boss', { who: { to: 'role', role: 'boss' } })], { reject: 'legal' }),
];
const [legal, finance, sign] = ['route/legal/task', 'route/finance/task', 'route/sign/task'];

export const approvalStories: readonly Story[] = [
  told('A route leads from stage to stage, and tells that all have approved', onTheWay(lawyerThenBoss))
    .open(`${legal}: ${legal}/form`)
    .by('lera')
    .complete(legal, yes)
    .open(`${sign}: ${sign}/form`)
    .by('bella')
    .complete(sign, yes)
    .status('ended')
    .vars({ approved: true, remark: null }),

  told('One who is asked asks another before: their own word waits for it', onTheWay(lawyerThenBoss))
    .by('lera')
    .claim(legal)
    .addSigner('before', 'lera')
    .refused('SIGNER_REFUSED')
    .addSigner('before', 'fedor')
    .addSigner('after', 'fedor')
    .refused('SIGNER_REFUSED')
    .open(`${legal}: ${legal}/form`, `${legal}: ${legal}/form`)
    .fill(yes)
    .finish()
    .refused('SIGNER_AWAITED')
    .status('running'),

  told('What is rejected goes back to the chosen stage, with the comment', onTheWay(lawyerThenBoss))
    .by('lera')
    .complete(legal, yes)
    .by('bella')
    .claim(sign)
    .fill({ decisionroute: 'reject' })
    .refused('INVALID')
    .fill(no)
    .finish()
    .open(`${legal}: ${legal}/form`)
    .vars({ approved: null, remark: 'Не та сумма' })
    .by('lev')
    .complete(legal, yes)
    .by('bella')
    .complete(sign, yes)
    .status('ended')
    .vars({ approved: true }),

  told('Rejected where there is nowhere to go back to, the route is over', onTheWay(lawyerThenBoss))
    .by('lera')
    .complete(legal, no)
    .status('ended')
    .vars({ approved: false, remark: 'Не та сумма' }),

  told(
    'All at once: the first who rejects decides, and nobody else is asked any more',
    onTheWay([stage('legal', [asked('lawyer'), asked('finance'), asked('boss')])]),
  )
    .open(`${legal}: ${legal}/form`, `${legal}: ${legal}/form`, `${legal}: ${legal}/form`)
    .by('lera')
    .complete(legal, yes)
    .status('running')
    .by('fedor')
    .complete(legal, no)
    .open()
    .status('ended')
    .vars({ approved: false }),

  told(
    'Any: one yes is enough',
    onTheWay([stage('legal', [asked('lawyer'), asked('finance'), asked('boss')], { rule: 'any' })]),
  )
    .by('lera')
    .complete(legal, no)
    .status('running')
    .by('fedor')
    .complete(legal, yes)
    .open()
    .status('ended')
    .vars({ approved: true }),

  told(
    'A committee decides by quorum: each of a role is asked',
    onTheWay([stage('legal', [asked('committee', { each: true })], { rule: 'quorum', quorum: 3, turn: 'together' })]),
  )
    .by('anna')
    .complete(legal, yes)
    .by('boris')
    .complete(legal, no)
    .by('gleb')
    .complete(legal, yes)
    .status('running')
    .by('vera')
    .complete(legal, yes)
    .open()
    .status('ended')
    .vars({ approved: true }),

  told(
    'The responsible one decides; helpers only give their opinion',
    onTheWay([
      stage('legal', [asked('lawyer', { kind: 'helper' }), asked('boss'), asked('finance', { kind: 'helper' })], {
        rule: 'responsible',
      }),
    ]),
  )
    .by('lera')
    .complete(legal, no)
    .status('running')
    .by('bella')
    .complete(legal, yes)
    .open()
    .status('ended')
    .vars({ approved: true }),

  told(
    'In turn: the next one is asked after the one before',
    onTheWay([stage('legal', [asked('lawyer'), asked('boss')], { turn: 'inTurn' })]),
  )
    .open(`${legal}: ${legal}/form`)
    .by('lera')
    .complete(legal, yes)
    .open(`${legal}: ${legal}/form`)
    .by('bella')
    .complete(legal, yes)
    .status('ended'),

  told(
    'No approval on the last stage: nobody is asked, the responsible one does the work and closes it',
    onTheWay(
      [stage('legal', [asked('lawyer')]), stage('sign', [asked('boss'), asked('finance', { kind: 'helper' })])],
      { skipApprovalOnLastStage: true },
    ),
  )
    .by('lera')
    .complete(legal, yes)
    .open(`${sign}: ${sign}/form`, `${sign}: ${sign}/form`)
    .by('bella')
    .claim(sign)
    .fill(yes)
    .refused('INVALID')
    .fill({ commentroute: 'Сделано' })
    .finish()
    .open()
    .status('ended')
    .vars({ approved: true, remark: 'Сделано' }),

  told(
    'A condition drops a participant, and a stage with nobody left is passed by',
    onTheWay([
      stage('legal', [asked('lawyer', { when: 'sum > 100' })]),
      stage('finance', [asked('finance'), asked('boss', { when: 'sum > 1000' })]),
    ]),
  )
    .open(`${finance}: ${finance}/form`)
    .by('fedor')
    .complete(finance, yes)
    .status('ended')
    .vars({ approved: true }),

  told(
    'Too few are left for the rule: a person has to look at it, nothing is passed by mistake',
    onTheWay([stage('legal', [asked('lawyer'), asked('boss', { when: 'sum > 1000' })], { rule: 'quorum', quorum: 2 })]),
  ).incident('route/legal/ask', 'NOBODY_FOUND'),

  told(
    'A watcher sees it and is not waited for',
    onTheWay([stage('legal', [asked('lawyer'), asked('watcher', { kind: 'watcher' })])]),
  )
    .open(`${legal}: ${legal}/form`, 'route/legal/watch/task: route/legal/watch/task/form')
    .by('lera')
    .complete(legal, yes)
    .open()
    .status('ended'),

  story('Nobody approves their own case, nor votes twice', {
    diagram: onTheWay([stage('legal', [asked('lawyer'), asked('more', { who: { to: 'role', role: 'lawyer' } })])], {
      fourEyes: { initiator: true, steps: [] },
    }),
    entities: [contract],
    people: { ...people, lawyer: ['lera', 'lev', 'luka'] },
  })
    .by('lera')
    .start({ subject: 'Бумага', sum: 5 })
    .claim(legal)
    .refused('TASK_FOUR_EYES')
    .by('lev')
    .complete(legal, yes)
    .claim(legal)
    .refused('TASK_FOUR_EYES')
    .by('luka')
    .complete(legal, yes)
    .status('ended'),

  told(
    'A stage that takes too long tells those outside',
    onTheWay([
      stage('legal', [asked('lawyer')], {
        deadline: { amount: '2', unit: 'hours', calendar: null, warnAt: null, escalation: '' },
      }),
    ]),
  )
    .wait('3h')
    .by('lera')
    .complete(legal, yes)
    .status('ended'),

  told('Approval before writing: what is not written yet goes from hand to hand', beforeWriting(lawyerThenBoss))
    .claim('work')
    .fill({ subject: 'Бумага' })
    .open('work: route/legal/form')
    .count('Contract', 0)
    .by('lera')
    .claim('work')
    .fill(yes)
    .open('work: route/sign/form')
    .count('Contract', 0)
    .by('bella')
    .claim('work')
    .fill(yes)
    .open('work: work.end')
    .count('Contract', 0)
    .finish()
    .records('Contract', { number: 'Д-0001', subject: 'Бумага' })
    .status('ended')
    .vars({ approved: true }),

  told(
    'Rejected before writing, it goes back to its author as it was, and the last approval is taken back by Back',
    beforeWriting([stage('legal', [asked('lawyer')])]),
  )
    .claim('work')
    .fill({ subject: 'Бумага' })
    .by('lera')
    .claim('work')
    .fill(no)
    .open('work: enter')
    .by('clerk')
    .claim('work')
    .fill({ subject: 'Картон' })
    .by('lev')
    .claim('work')
    .fill(yes)
    .open('work: work.end')
    .back('route/legal/form')
    .fill(no)
    .open('work: enter')
    .count('Contract', 0),
];
