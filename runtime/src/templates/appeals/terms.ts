import type { Settings } from '@marshrut/model';

/** A missed deadline is told by this name; the controller gets a task. */
export const LATE = 'LATE';

/** The deadline of a task in days that are counted when it opens: what is left of a term that began earlier; on its last day, that day. */
export function until(day: string): Settings {
  return within(`max(0, (${day} - today()).days)`);
}

/** Calendar days, as 59-ФЗ counts them. */
export function within(days: string): Settings {
  return { amount: days, unit: 'days', calendar: null, warnAt: 80, escalation: LATE };
}

/** 59-ФЗ ст. 8 ч. 2: registration within three days of the receipt. */
export const toRegister = within(
  'if incoming.receivedAt = null then 3 else max(0, 3 - (today() - incoming.receivedAt).days)',
);

/** 59-ФЗ ст. 8 ч. 3: forwarding, and telling the citizen, within seven days of the registration. */
export const toForward = until('appeal.regDate + duration("P7D")');

/** 59-ФЗ ст. 12: thirty days from the registration, and up to thirty more where it was extended. */
export const toAnswer = until('appeal.dueDate');

/** 59-ФЗ ст. 10 ч. 2. */
export const toReply = within('15');
