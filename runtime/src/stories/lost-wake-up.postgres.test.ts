import { expect, test } from '@jest/globals';
import { card, DispatchDriver, draw, entity, field } from '@marshrut/testing';
import pg from 'pg';
import { writeMessage } from '../dispatch/postgres/write-message.js';
import { cardWrite, commit, noJobs, update } from '../dispatch/storage.fixture.js';
import { sqlStage } from './sql-stage.fixture.js';

const order = entity('Order', 'Заказ', [field('price', 'Цена', { kind: 'money' })]);

const dear = {
  entities: [order],
  diagram: draw({
    name: 'Дорогой заказ',
    starters: ['clerk'],
    card: [card('order', 'Заказ', { kind: 'reference', entity: 'Order' }, 'parameter')],
    nodes: {
      start: { block: 'start', name: 'Начало', settings: {} },
      dear: { block: 'wait', name: 'Дорого', settings: { trigger: { on: 'condition', when: 'order.price > 1000' } } },
      done: { block: 'end', name: 'Конец', settings: {} },
    },
    edges: ['start > dear', 'dear > done'],
  }),
};

/**
 * PostgreSQL shows a transaction what was committed before. A colleague who changes the record does not see the condition that begins
 * to wait, and the case does not see the change: neither tells the other.
 */
test('a condition sees a change that was on its way when it began to wait', async () => {
  const stage = await sqlStage('postgres');
  const driver = new DispatchDriver(stage);
  const colleague = new pg.Client(stage.database.options.url);
  try {
    await driver.prepare(dear);
    const id = await driver.enter('Order', { price: '500.00' });
    const raised = cardWrite(
      { ...commit('cmt_raise', [update('Order', id, 1, { price: '1500.00' })]), case: null, task: null, node: null },
      { jobs: { ...noJobs, recheck: ['Order'] } },
    );
    await colleague.connect();
    await colleague.query('begin');
    const message = writeMessage(stage.database.catalogue.current(), raised);
    await colleague.query('select marshrut_write($1)', [JSON.stringify(message)]);

    await driver.act('clerk', { do: 'start', vars: { order: id } }, 'start');
    await driver.act('clerk', { do: 'wait', seconds: 10 }, 'soon');
    expect((await driver.look()).status).toBe('running');

    await colleague.query('commit');
    await driver.act('clerk', { do: 'wait', seconds: 60 }, 'later');
    expect((await driver.look()).status).toBe('ended');
  } finally {
    await colleague.end();
    await driver.close();
  }
});
