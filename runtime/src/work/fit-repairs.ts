import type { InputProblem, Repair } from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { findCase } from './case-row.js';
import type { WorkDeps } from './deps.js';
import { absentAmong, readCard } from './given-card.js';
import { notPermitted, type WorkRefusal } from './result.js';
import { planOf } from './task-row.js';

/** Repairs by somebody who may, with the values they set in the canonical form of their card fields; or why not. */
export async function fitRepairs(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  repairs: readonly Repair[],
): Promise<{ readonly ok: true; readonly repairs: readonly Repair[] } | WorkRefusal> {
  const found = may(actor, 'case.manage') ? await findCase(deps, actor, id) : null;
  if (!found) return notPermitted;
  const { card } = await planOf(deps, found.processVersion);
  const fields = [...card.values()].filter(({ use }) => use !== 'constant');
  const today = todayIn(deps.dispatch.now(), deps.dispatch.timeZone);
  const problems: InputProblem[] = [];
  const fit: Repair[] = [];
  for (const repair of repairs) {
    if (repair.do !== 'set') fit.push(repair);
    else {
      const read = readCard(fields, repair.vars, today);
      problems.push(...read.problems, ...(await absentAmong(deps, fields, read.vars)));
      fit.push({ do: 'set', vars: read.vars });
    }
  }
  return problems.length > 0 ? { ok: false, why: 'invalid', problems } : { ok: true, repairs: fit };
}
