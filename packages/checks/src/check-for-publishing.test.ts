import { expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import {
  allStories,
  appealEntities,
  appeals,
  block,
  card,
  draw,
  entity,
  field,
  fields,
  flow,
  rows,
} from '@marshrut/testing';
import { checkForPublishing, type PublishingWorld } from './check-for-publishing.js';

const told = (diagram: Diagram, world: Partial<PublishingWorld> = {}) =>
  checkForPublishing(diagram, { entities: new Map(), ...world }).map(({ code, severity, node, property }) =>
    [severity, code, node, property].filter(part => part !== undefined).join(' '),
  );

test('no story is refused, but the one that tells of a fault', () => {
  const refused = allStories.flatMap(({ title, diagram, entities }) => {
    const world = { entities: new Map(entities.map(one => [one.key, one])) };
    const errors = checkForPublishing(diagram, world).filter(({ severity }) => severity === 'error');
    return errors.map(({ code, node }) => `${title}: ${code} ${node}`);
  });
  expect(refused).toEqual(['A join that waits for what will never come is an incident at once: JOIN_STUCK together']);
});

const asks = (name: string, ...paths: readonly string[]) => ({
  block: 'task',
  name,
  settings: { assignee: { to: 'role', role: 'clerk' } },
  inside: {
    nodes: {
      [`${name}.s`]: block('start', 'Начало'),
      [`${name}.f`]: block('form', 'Форма', fields(...paths)),
      [`${name}.e`]: block('end', 'Конец'),
    },
    edges: [`${name}.s > ${name}.f`, `${name}.f > ${name}.e`],
  },
});

test('the appeal of a citizen is proved, and nothing in it is idle', () => {
  expect(told(appeals, { entities: new Map(appealEntities.map(one => [one.key, one])) })).toEqual([]);
});

test('two branches that go at the same time write one field', () => {
  const lines = 'start > both+\n both+ > a, b\n a > meet+\n b > meet+\n meet+ > done';
  const diagram = flow(lines, { a: asks('a', 'amount'), b: asks('b', 'amount', 'text') });
  expect(told(diagram).filter(one => one.includes('PARALLEL'))).toEqual(['warning WRITTEN_IN_PARALLEL a']);
  const apart = flow('start > a\n a > b\n b > done', { a: asks('a', 'amount'), b: asks('b', 'amount') });
  expect(told(apart).filter(one => one.includes('PARALLEL'))).toEqual([]);
});

test('a field of the card that nothing mentions is not needed', () => {
  const lost = { card: [card('lost', 'Лишнее', { kind: 'text' })] };
  expect(told(flow('start > a\n a > done', {}, lost))).toContain('warning FIELD_UNUSED card.lost');
  expect(told(flow('start > a\n a > done', { a: asks('a', 'lost') }, lost))).not.toContain(
    'warning FIELD_UNUSED card.lost',
  );
});

const client = entity('Client', 'Клиент', [
  field('name', 'Имя', { kind: 'text' }, { required: true }),
  field('phone', 'Телефон', { kind: 'phone' }, { required: true }),
]);

const opening = (...paths: readonly string[]) =>
  draw({
    name: 'Клиент',
    starters: ['clerk'],
    card: [card('client', 'Клиент', { kind: 'reference', entity: 'Client' }), card('name', 'Имя', { kind: 'text' })],
    nodes: {
      start: block('start', 'Начало'),
      open: {
        block: 'task',
        name: 'Завести',
        settings: { assignee: { to: 'role', role: 'clerk' } },
        inside: {
          nodes: {
            s: block('start', 'Начало'),
            ask: block('form', 'Имя', fields('name!')),
            make: block('create', 'Создать', { entity: 'Client', into: 'client', values: rows({ name: 'name' }) }),
            more: block('form', 'Ещё', fields(...paths)),
            e: block('end', 'Конец'),
          },
          edges: ['s > ask', 'ask > make', 'make > more', 'more > e'],
        },
      },
      done: block('end', 'Конец'),
    },
    edges: ['start > open', 'open > done'],
  });

test('a required field of a record has to be asked for before the record is committed; several screens may gather it', () => {
  const entities = new Map([[client.key, client]]);
  expect(told(opening('name'), { entities })).toContain('error FIELD_NOT_GATHERED make values');
  expect(told(opening('client.phone!'), { entities })).toEqual([]);
});

test('a role nobody holds, and four eyes that one person would have to keep with themselves', () => {
  const checking = (fourEyes: object) =>
    flow('start > a\n a > b\n b > done', {
      a: asks('a', 'note'),
      b: { ...asks('b', 'text'), settings: { assignee: { to: 'role', role: 'head' }, ...fourEyes } },
    });
  const people = (diagram: Diagram, clerks: number, heads: number) =>
    told(diagram, {
      holders: new Map([
        ['clerk', clerks],
        ['head', heads],
      ]),
    }).filter(one => /ROLE|EYES/.test(one));
  expect(people(checking({}), 1, 0)).toEqual(['warning ROLE_EMPTY b assignee']);
  const alone = { assignee: { to: 'role', role: 'clerk' }, fourEyes: { initiator: false, steps: ['a'] } };
  expect(people(checking(alone), 1, 1)).toEqual(['warning FOUR_EYES_IMPOSSIBLE b fourEyes']);
  expect(people(checking(alone), 2, 1)).toEqual([]);
  const self = { assignee: { to: 'initiator' }, fourEyes: { initiator: true, steps: [] } };
  expect(people(checking(self), 5, 5)).toEqual(['error FOUR_EYES_IMPOSSIBLE b fourEyes']);
});

test('a route of approval leads on or back, never both ways at once, so a case is proved to come to its end', () => {
  const routes = allStories.filter(({ diagram }) => diagram.nodes.some(({ block: id }) => id === 'approvalRoute'));
  expect(routes.length).toBeGreaterThan(5);
  const doubted = routes.flatMap(({ diagram, entities }) =>
    told(diagram, { entities: new Map(entities.map(one => [one.key, one])) }).filter(one => one.includes('PROVED')),
  );
  expect(doubted).toEqual([]);
});
