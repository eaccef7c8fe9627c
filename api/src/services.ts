import type { Runtime } from '@marshrut/runtime';
import type { Services } from './context.js';

export function createServices(runtime: Runtime): Services {
  const {
    people,
    entities,
    records: business,
    definitions,
    work,
    jobs,
    services,
    retention,
    templates,
    calendars,
    workers,
    live,
    tell,
  } = runtime;
  return {
    people,
    entities,
    business,
    definitions,
    work,
    jobs,
    services,
    retention,
    templates,
    calendars,
    workers,
    live,
    tell,
  };
}
