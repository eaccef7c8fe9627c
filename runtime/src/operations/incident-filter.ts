import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database } from '../database/rows.js';
import { isText } from '../tables/plain-text.js';

/** Which of the steps that have stopped. All that is given must fit. */
export interface IncidentFilter {
  readonly process?: string | null | undefined;
  readonly node?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly cause?: string | null | undefined;
  /** Stopped before this UTC instant. */
  readonly before?: string | null | undefined;
  /** These steps alone. */
  readonly elements?: readonly string[] | null | undefined;
}

type Where = (eb: ExpressionBuilder<Database, 'incident'>) => Expression<SqlBool>;

export function incidentsWhere({ before, elements, ...equal }: IncidentFilter): Where {
  return eb => {
    const all = [eb.lit(true) as Expression<SqlBool>];
    for (const column of ['process', 'node', 'code', 'cause'] as const) {
      const value = equal[column];
      if (value === null || value === undefined) continue;
      all.push(isText(value) ? eb(eb.ref(`incident.${column}`), '=', value as never) : eb.lit(false));
    }
    if (before) all.push(eb('incident.at', '<', before));
    if (elements) {
      const known = elements.filter(isText);
      all.push(known.length > 0 ? eb('incident.element', 'in', known) : eb.lit(false));
    }
    return eb.and(all);
  };
}
