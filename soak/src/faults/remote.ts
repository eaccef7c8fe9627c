import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendClerks } from '../child.js';
import type { Order } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { both, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { transfers } from '../world.js';

/** Orders of one life. */
const ORDERS = 4;

/**
 * A service outside that does what it is asked, and the node dies before it hears the answer. Asked again, it must see the same key:
 * who keeps the keys does it once.
 */
export const remote: Fault = {
  name: 'remote',
  what: 'a service outside did it, then the node died before it heard',
  short: 1,
  long: 300,
  databases: both,
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      const asked = new Map<string, number>();
      let heard: () => void = () => undefined;
      const server = createServer((request, response) => {
        const key = request.url ?? '';
        asked.set(key, (asked.get(key) ?? 0) + 1);
        heard();
        response.end();
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const ledger = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const next = orderBook(house.furniture, trial.random);
      const answered = new Set<string>();
      const open = new Map<string, Order>();
      const send = () =>
        sendClerks(
          { options: house.options, furniture: house.furniture, orders: [...open.values()], together: 2, ledger },
          id => {
            answered.add(id);
            open.delete(id);
          },
        );
      for (let life = 0; life < trial.count; life++) {
        for (let at = 0; at < ORDERS; at++) {
          const order = next();
          open.set(order.id, order);
        }
        const clerks = send();
        heard = () => clerks.process.kill('SIGKILL');
        count.add(await clerks.ended);
      }
      heard = () => undefined;
      await send().ended;
      server.close();
      const again = [...asked.values()].filter(times => times > 1).length;
      count.add('effects', asked.size);
      count.add('asked again under the same key', again);
      count.expect(asked.size === answered.size, `${answered.size} orders, but ${asked.size} keys`);
      count.violations.push(...(await house.audit(answered)));
      return count;
    }),
};
