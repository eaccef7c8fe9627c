import type { Assignee, Failure, Here, Pool } from '@marshrut/engine';
import { chosen } from './choose.js';
import type { AssigneeSetting, FourEyes, Someone } from './settings.js';

export type Found =
  | { readonly ok: true; readonly assignee: Assignee }
  | { readonly ok: false; readonly failure: Failure };

/** The assignee a sentence means in this very case, those who are barred left out; the role it falls back to; or that there is nobody. */
export function assigneeOf(here: Here<unknown>, setting: AssigneeSetting, barred: readonly string[] = []): Found {
  const assignee = meant(here, setting, barred) ?? fallenBack(here, setting, barred);
  return assignee ? { ok: true, assignee } : { ok: false, failure: nobody(setting) };
}

/** Those who may not do it: who started the case, whoever has put a hand to a step. */
export function barredBy(here: Here<unknown>, fourEyes: FourEyes | undefined): readonly string[] {
  if (!fourEyes) return [];
  const hands = fourEyes.steps.flatMap(step => here.performers(step));
  return fourEyes.initiator ? [here.initiator, ...hands] : hands;
}

function meant(here: Here<unknown>, setting: AssigneeSetting, barred: readonly string[]): Assignee | null {
  switch (setting.to) {
    case 'role':
    case 'group':
      return chosen(here, poolOf(setting), setting.choose ?? 'offer', barred);
    case 'user':
      return named(here, setting, setting.user, barred);
    case 'manager': {
      const under = someone(here, setting.of);
      return named(here, setting, under && (here.person(under)?.manager ?? null), barred);
    }
    default:
      return named(here, setting, someone(here, setting), barred);
  }
}

function poolOf(setting: Extract<AssigneeSetting, { to: 'role' | 'group' }>): Pool {
  return setting.to === 'role' ? { to: 'role', role: setting.role } : { to: 'group', group: setting.group };
}

function someone(here: Here<unknown>, setting: Someone): string | null {
  switch (setting.to) {
    case 'initiator':
      return here.initiator;
    case 'performer':
      return here.performers(setting.step).at(-1) ?? null;
    case 'field': {
      const user = here.value(setting.field);
      return typeof user === 'string' ? user : null;
    }
  }
}

/** Whether the one who started the case, or is named by it, is still here is asked only where there is somebody else to fall back to. */
function named(
  here: Here<unknown>,
  { to, fallback }: AssigneeSetting,
  user: string | null,
  barred: readonly string[],
): Assignee | null {
  if (user === null || barred.includes(user)) return null;
  const trusted = (to === 'initiator' || to === 'field') && !fallback;
  if (!trusted && !here.person(user)?.active) return null;
  return { to: 'user', user, ...(fallback ? { among: { to: 'role', role: fallback } } : {}) };
}

/** Of a role or a group that has nobody, another role is offered it; of one who is named, the setting says how. */
function fallenBack(here: Here<unknown>, setting: AssigneeSetting, barred: readonly string[]): Assignee | null {
  const { to, fallback, choose = 'offer' } = setting;
  if (!fallback) return null;
  const pooled = to === 'role' || to === 'group';
  return chosen(here, { to: 'role', role: fallback }, pooled ? 'offer' : choose, barred);
}

/** An empty field is told by its name, all else by what was looked for. */
function nobody(setting: AssigneeSetting): Failure {
  if (setting.to === 'field' && !setting.fallback)
    return { code: 'ASSIGNEE_MISSING', details: { path: setting.field } };
  return { code: 'NOBODY_FOUND', details: { to: setting.to } };
}
