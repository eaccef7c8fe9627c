import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from '@marshrut/runtime';
import { clerk, done } from '../bank.js';
import { carryOut } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { both, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { transfers, treadmill } from '../world.js';

/** Among healthy cases every third one is told of by a service that always fails, and one goes round in its diagram for ever. */
export const poison: Fault = {
  name: 'poison',
  what: 'a job that always fails; a diagram that goes round for ever',
  short: 6,
  long: 600,
  databases: both,
  run: trial =>
    inHouse(trial, { transfers, treadmill }, async house => {
      const count = new Count();
      const poisoned = (id: string): boolean => Number(id.split('-')[1]) % 3 === 0;
      const carry = async (effect: { readonly kind: string }) => {
        const { input } = effect as { readonly input?: { readonly order?: string } };
        return poisoned(String(input?.order))
          ? ({ ok: false, error: 'POISON', message: 'always', again: false } as const)
          : ({ ok: true, values: {} } as const);
      };
      const bank = await house.open({ carry });
      bank.startJobs();
      const next = orderBook(house.furniture, trial.random);
      for (let at = 0; at < trial.count; at++) {
        if (at % 10 === 0)
          done(await startProcess(bank.work, clerk, house.furniture.processes.treadmill ?? '', { yes: true }));
        await carryOut(bank, house.furniture.processes.transfers ?? '', next());
      }
      const cases = bank.database.kysely.selectFrom('case_instance');
      const atWork = cases.select('id').where('status', '=', 'running').where('incidents', '=', 0).limit(1);
      while ((await atWork.executeTakeFirst()) !== undefined) await sleep(20);
      const stopped = await cases.select('id').where('incidents', '>', 0).execute();
      const ended = await cases.select('id').where('status', '=', 'ended').execute();
      await bank.close();
      const sick = Math.floor(trial.count / 3);
      const loops = Math.ceil(trial.count / 10);
      count.add('ended', ended.length);
      count.add('stopped with an incident', stopped.length);
      count.expect(stopped.length === sick + loops, `${stopped.length} stopped of ${sick} poisoned and ${loops} loops`);
      count.expect(ended.length === trial.count - sick, `${ended.length} healthy ones ended of ${trial.count - sick}`);
      count.violations.push(...(await house.audit()));
      return count;
    }),
};
