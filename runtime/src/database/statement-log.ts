import type { LogEvent } from 'kysely';
import type { Telemetry } from '../telemetry/telemetry.js';

const VERBS = new Set(['select', 'insert', 'update', 'delete', 'with']);

/** What Kysely tells of each statement, measured by its first word. The text of a statement may be anything, so it is not a name. */
export function statementLog({ stated }: Telemetry): (event: LogEvent) => void {
  return ({ level, query, queryDurationMillis }) => {
    const verb = /^\w+/.exec(query.sql)?.[0].toLowerCase() ?? '';
    stated(VERBS.has(verb) ? verb : 'other', queryDurationMillis / 1000, level === 'query' ? 'ok' : 'error');
  };
}
