import type { InboxFilter, SavedViewPartsFragment } from '../graphql/generated/graphql.js';
import { localOf } from '../i18n/zone.js';
import { dayBefore, type Narrowing, troubles, writeNarrowing } from './narrowing.js';

export type KeptFilter = SavedViewPartsFragment['filter'];

/** The address of a kept list; what is in `params` and is no part of a list stays. */
export function addressOf(filter: KeptFilter, params: URLSearchParams): URLSearchParams {
  const after = writeNarrowing(params, narrowingOf(filter));
  after.set('view', filter.view);
  if (filter.search) after.set('q', filter.search);
  else after.delete('q');
  return after;
}

function narrowingOf(filter: KeptFilter): Narrowing {
  const { processId, node, statuses, due, createdFrom, createdTo } = filter;
  return {
    process: processId,
    step: node,
    status: statuses?.[0] ?? null,
    due,
    from: createdFrom === null ? null : localOf(createdFrom).date,
    to: createdTo === null ? null : dayBefore(localOf(createdTo).date),
    trouble: troubles.find(name => filter[name] === true) ?? null,
  };
}

/** Is it the same list? What is left out and what is null ask nothing, both. */
export function isSameList(one: InboxFilter, other: KeptFilter): boolean {
  return textOf(one) === textOf(other);
}

function textOf(filter: InboxFilter | KeptFilter): string {
  const asked = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(asked.sort(([left], [right]) => (left < right ? -1 : 1)));
}
