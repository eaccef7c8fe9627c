import { card } from '../../fixtures/draw.js';
import {
  begin,
  block,
  border,
  drawing,
  finish,
  flow,
  forEach,
  message,
  onEvent,
  service,
  signal,
  subprocess,
  task,
  timer,
  wait,
  when,
} from '../../fixtures/flow.js';
import { type Story, story } from '../../story/story.js';
import { client } from './drawings/scopes.js';

const plain = { entities: [] };

const byClient = { card: [card('client', 'Клиент', { kind: 'reference', entity: 'Client' })] };
const vips = { of: 'records', entity: 'Client', where: [{ field: 'vip', equals: 'true' }] };
const eachClient = forEach('each', { over: vips, item: 'client', doneInto: 'count' }, drawing('start1 > a > end1'));

/** Cases go over to a later version of their process while they run. */
export const moveStories: readonly Story[] = [
  story('A case moves in the middle of a task, and goes the new way behind it', {
    ...plain,
    diagram: flow('start > a > done'),
    versions: { longer: flow('start > a > b > done') },
  })
    .by('clerk')
    .start()
    .claim('a')
    .moveTo('longer')
    .open('a: a.form')
    .fill({ note: 'как было' })
    .finish()
    .complete('b', { note: 'и дальше' })
    .status('ended')
    .vars({ note: 'и дальше' }),

  story('What a task has staged goes with it, and Back still leads to the step before', {
    ...plain,
    diagram: flow('start > a > done', { a: twoForms('a', 'first', 'second') }),
    versions: { renamed: flow('start > b > done', { b: twoForms('b', 'uno', 'due') }) },
  })
    .by('clerk')
    .start()
    .claim('a')
    .fill({ text: 'первое' })
    .open('a: second')
    .moveTo('renamed', { a: 'b', 'a.start': 'b.start', first: 'uno', second: 'due', 'a.end': 'b.end' })
    .open('b: due')
    .in('b')
    .back('uno')
    .open('b: uno')
    .fill({ text: 'первое, исправлено' })
    .fill({ note: 'второе' })
    .finish()
    .status('ended')
    .vars({ text: 'первое, исправлено', note: 'второе' }),

  story('A step that is gone and has no other in its place keeps the case where it is', {
    ...plain,
    diagram: flow('start > a > b > done'),
    versions: { shorter: flow('start > a > done') },
  })
    .by('clerk')
    .start()
    .complete('a')
    .moveTo('shorter')
    .refused('MOVE_IMPOSSIBLE')
    .open('b: b.form')
    .moveTo('shorter', { b: 'a', 'b.form': 'a.form' })
    .open('a: a.form')
    .complete('a')
    .status('ended'),

  story('A timer keeps its moment where its term is the same, and runs from the move where it is another one', {
    ...plain,
    diagram: flow('start > both+\nboth+ > same, other\nsame > end1\nother > end2', {
      same: wait('same', timer('3h')),
      other: wait('other', timer('3h')),
    }),
    versions: {
      later: flow('start > both+\nboth+ > same, other\nsame > end1\nother > after > end2', {
        same: wait('same', timer('3h')),
        other: wait('other', timer('2h')),
        after: service('after'),
      }),
    },
  })
    .by('clerk')
    .start()
    .wait('2h')
    .moveTo('later')
    .wait('1h')
    .path('start > both+ > same > other > end1')
    .asked()
    .wait('59m')
    .asked()
    .wait('1m')
    .asked('after')
    .answer('after')
    .status('ended'),

  story('A border event that is new stands ready at once, one that is gone comes no more', {
    ...plain,
    diagram: flow('start > a > done\nold > end1', { old: border('a', timer('1h'), false) }),
    versions: {
      other: flow('start > a > done\nlate > rush > end1', { late: border('a', timer('2h')), rush: service('rush') }),
    },
  })
    .by('clerk')
    .start()
    .moveTo('other')
    .wait('1h')
    .open('a: a.form')
    .wait('1h')
    .open()
    .asked('rush')
    .answer('rush')
    .status('ended'),

  story('An event that has come for good before the move does not come again', {
    ...plain,
    diagram: flow('start > a > done\nonce > rush > end1', {
      once: border('a', timer('1h'), false),
      rush: service('rush'),
    }),
    versions: {
      other: flow('start > a > b > done\nonce > rush > end1', {
        once: border('a', timer('1h'), false),
        rush: service('rush'),
      }),
    },
  })
    .by('clerk')
    .start()
    .wait('1h')
    .answer('rush')
    .moveTo('other')
    .wait('5h')
    .asked()
    .complete('a')
    .complete('b')
    .status('ended'),

  story('A branch that waits at a join does the step that was put before it', {
    ...plain,
    diagram: flow('start > split+\nsplit+ > a, b\na > join+\nb > join+\njoin+ > done'),
    versions: {
      checked: flow('start > split+\nsplit+ > a, b\na > check > join+\nb > join+\njoin+ > done'),
    },
  })
    .by('clerk')
    .start()
    .complete('a')
    .open('b: b.form')
    .moveTo('checked')
    .open('b: b.form', 'check: check.form')
    .complete('b')
    .complete('check')
    .status('ended'),

  story('A join that would wait for a branch never begun keeps the case where it is', {
    ...plain,
    diagram: flow('start > split+\nsplit+ > a, b\na > join+\nb > join+\njoin+ > done'),
    versions: {
      more: flow('start > split+\nsplit+ > a, b, c\na > join+\nb > join+\nc > join+\njoin+ > done'),
      fewer: flow('start > split+\nsplit+ > a, x\na > join+\nx > join+\njoin+ > done'),
    },
  })
    .by('clerk')
    .start()
    .complete('a')
    .moveTo('more')
    .refused('MOVE_IMPOSSIBLE')
    .moveTo('fewer', { b: 'x', 'b.start': 'x.start', 'b.form': 'x.form', 'b.end': 'x.end' })
    .complete('x')
    .status('ended'),

  story('The answer to a service that was asked before the move goes into the new field', {
    ...plain,
    diagram: flow('start > ask > done', { ask: service('ask', { text: 'name' }) }),
    versions: { other: flow('start > ask > a > done', { ask: service('ask', { note: 'name' }) }) },
  })
    .by('clerk')
    .start()
    .moveTo('other')
    .asked('ask')
    .answer('ask', { name: 'Анна' })
    .vars({ text: null, note: 'Анна' })
    .open('a: a.form'),

  story('An incident goes along, and trying it again does what the later version says', {
    ...plain,
    diagram: flow('start > big?\nbig? [amount > 5] > a\nbig? [else] > done\na > done'),
    versions: { told: flow('start > big?\nbig? [amount != null and amount > 5] > a\nbig? [else] > done\na > done') },
  })
    .by('clerk')
    .start()
    .incident('big?', 'VALUE_MISSING')
    .moveTo('told')
    .incident('big?', 'VALUE_MISSING')
    .retry('big?')
    .status('ended'),

  story('A suspended case moves and stays suspended; what it can do at once it does when it goes on', {
    ...plain,
    diagram: flow('start > split+\nsplit+ > a, b, c\na > join+\nb > join+\nc > join+\njoin+ > done', {
      c: service('c'),
    }),
    versions: {
      enough: flow('start > split+\nsplit+ > a, b, c\na > join+\nb > join+\nc > join+\njoin+ > done', {
        c: service('c'),
        'join+': block('parallel', 'join+', { need: 2, rest: 'cancel' }),
      }),
    },
  })
    .by('clerk')
    .start()
    .complete('a')
    .complete('b')
    .suspend()
    .moveTo('enough')
    .status('suspended')
    .goOn()
    .status('ended'),

  story('Values take the type their field has now; what does not fit is emptied, and constants are the new ones', {
    ...plain,
    diagram: flow(
      'start > a > done',
      {},
      { card: [card('sum', 'Сумма', { kind: 'text' }, 'parameter'), fixed('limit', 10)] },
    ),
    versions: {
      typed: flow(
        'start > a > done',
        {},
        { card: [card('sum', 'Сумма', { kind: 'money' }, 'parameter'), fixed('limit', 20)] },
      ),
    },
  })
    .by('clerk')
    .start({ sum: '12,5', amount: 7 })
    .moveTo('typed')
    .vars({ sum: '12.50', amount: 7, limit: 20 })
    .complete('a')
    .status('ended'),

  story('Items of a for-each at work go along', {
    ...plain,
    diagram: flow('start > each > done', { each: eachWith('start1 > a > end1') }),
    versions: { checked: flow('start > each > last > done', { each: eachWith('start1 > a > b > end1') }) },
  })
    .by('clerk')
    .start()
    .complete('a')
    .open('a: a.form')
    .moveTo('checked')
    .complete('a')
    .complete('b')
    .complete('last')
    .status('ended'),

  story('Cases that work the items of a for-each stay on their version, and answer the one that has moved', {
    diagram: flow('start > each > done', { each: eachClient }, byClient),
    versions: { checked: flow('start > each > last > done', { each: eachClient }, byClient) },
    entities: [client],
  })
    .enter('a', 'Client', { name: 'Анна', vip: true })
    .enter('b', 'Client', { name: 'Вера', vip: true })
    .by('clerk')
    .start()
    .open('a: a.form', 'a: a.form')
    .complete('a')
    .moveTo('checked')
    .complete('a')
    .vars({ count: 2 })
    .complete('last')
    .status('ended'),

  story('Steps inside a subprocess go along with it, and what waits beside them', {
    ...plain,
    diagram: flow('start > part > done', { part: subprocess('part', drawing('start1 > a > end1')) }),
    versions: {
      guarded: flow('start > part > done', {
        part: subprocess('part', drawing('start1 > a > end1')),
        stop: onEvent('stop', drawing('start2 > rush > end2', { start2: when(signal('stop')), rush: service('rush') })),
      }),
    },
  })
    .by('clerk')
    .start()
    .moveTo('guarded')
    .signal('stop')
    .open()
    .asked('rush')
    .answer('rush')
    .status('ended'),

  story('What is finished can still be undone after the move, by the handler of the later version', {
    ...plain,
    diagram: flow('start > book > a > back > done\nunbook > cancel', {
      book: service('book'),
      unbook: border('book', { on: 'compensation' }),
      cancel: service('cancel'),
      back: block('undo', 'back', { node: null }),
    }),
    versions: {
      refund: flow('start > book > a > back > done\nunbook > refund', {
        book: service('book'),
        unbook: border('book', { on: 'compensation' }),
        refund: service('refund'),
        back: block('undo', 'back', { node: null }),
      }),
    },
  })
    .by('clerk')
    .start()
    .answer('book')
    .moveTo('refund')
    .complete('a')
    .asked('refund')
    .answer('refund')
    .status('ended'),

  story('A first-of waits for the events of the later version', {
    ...plain,
    diagram: flow('start > first\nfirst > yes, no\nyes > done\nno > end1', {
      first: block('firstOf', 'first'),
      yes: wait('yes', message('yes')),
      no: wait('no', message('no')),
    }),
    versions: {
      timed: flow('start > first\nfirst > yes, late\nyes > done\nlate > end1', {
        first: block('firstOf', 'first'),
        yes: wait('yes', message('yes')),
        late: wait('late', timer('1h')),
      }),
    },
  })
    .by('clerk')
    .start()
    .moveTo('timed')
    .message('no')
    .status('running')
    .wait('1h')
    .status('ended')
    .path('start > first > late > end1'),

  story('A case that nothing has happened to since goes back; one that has gone on does not', {
    ...plain,
    diagram: flow('start > a > done', { a: task('a', ['text', 'note']) }),
    versions: { renamed: flow('start > b > c > done', { b: task('b', ['note']) }) },
  })
    .by('clerk')
    .start()
    .claim('a')
    .moveTo('renamed', { a: 'b', 'a.form': 'b.form' })
    .open('b: b.form')
    .moveBack()
    .open('a: a.form')
    .moveTo('renamed', { a: 'b', 'a.form': 'b.form' })
    .complete('b', { note: 'готово' })
    .complete('c')
    .status('ended'),
];

function twoForms(name: string, first: string, second: string) {
  const [start, end] = [`${name}.start`, `${name}.end`];
  return {
    ...task(name),
    inside: {
      nodes: {
        [start]: begin(),
        [first]: block('form', first, { fields: [{ path: 'text', mode: 'edit', required: false }] }),
        [second]: block('form', second, { fields: [{ path: 'note', mode: 'edit', required: false }] }),
        [end]: finish(),
      },
      edges: [`${start} > ${first}`, `${first} > ${second}`, `${second} > ${end}`],
    },
  };
}

function eachWith(lines: string) {
  return forEach('each', { over: { of: 'times', count: '2' }, turn: 'inTurn' }, drawing(lines));
}

function fixed(key: string, value: number) {
  return { ...card(key, key, { kind: 'int' }, 'constant'), value };
}
