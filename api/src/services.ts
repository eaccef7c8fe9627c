import type { LiveHub, Runtime } from '@marshrut/runtime';
import type { Services } from './context.js';

/** The services of an open runtime; `live` is what its commits are told to. */
export function createServices(runtime: Runtime, live: LiveHub): Services {
  const { people, entities, records: business, definitions, work, jobs, services, calendars, workers } = runtime;
  return { people, entities, business, definitions, work, jobs, services, calendars, workers, live };
}
