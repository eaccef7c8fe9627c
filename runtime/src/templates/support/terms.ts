import type { Settings } from '@marshrut/model';

/** A missed deadline is told by this name; the head of support gets a task. */
export const LATE = 'LATE';

/** Working hours; while the applicant is asked, nobody's clock runs. */
function within(hours: string) {
  return { amount: hours, unit: 'workingHours' as const, calendar: null, warnAt: 80, escalation: LATE };
}

function byPriority(path: string, [critical, high, medium, low]: readonly [number, number, number, number]): string {
  const of = (name: string, hours: number) => `if ${path} = "${name}" then ${hours} else `;
  return `${of('Критический', critical)}${of('Высокий', high)}${of('Низкий', low)}${medium}`;
}

/** Until the priority is set, the desk has as long as the applicant says it can wait. */
export const toReact = within(`if ticket.urgency = null then 8 else ${byPriority('ticket.urgency', [1, 4, 8, 24])}`);

export const hoursToResolve = byPriority('ticket.priority', [4, 8, 24, 72]);
export const toResolve = within(hoursToResolve);

/** How long a contractor may think. */
export const toAnswer: Settings = within('4');
export const toPerform: Settings = within('hours');
export const toAccept: Settings = within('8');
