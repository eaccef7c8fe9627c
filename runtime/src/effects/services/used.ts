import type { LocalText } from '@marshrut/model';
import { dialectOf } from '../../database/dialect.js';
import { readJson } from '../../database/json.js';
import { liveVersions } from '../../definitions/live-versions.js';
import type { ServiceRoom } from './service.js';

/** Names of the processes whose living versions ask a service. */
export async function processesThatAsk({ db }: Pick<ServiceRoom, 'db'>, service: string): Promise<LocalText[]> {
  const versions = await liveVersions({ db });
  if (versions.length === 0) return [];
  const rows = await db.selectFrom('process_version').select('document').where('id', 'in', versions).execute();
  const dialect = dialectOf(db);
  return rows.flatMap(row => {
    const document = readJson<{ readonly name: LocalText }>(row.document, dialect);
    return asks(document, service) ? [document.name] : [];
  });
}

interface Asking {
  readonly service?: unknown;
  readonly what?: { readonly service?: unknown };
}

/** Nodes stand in nodes, at any depth. */
function asks(part: unknown, service: string): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { block, settings } = part as { readonly block?: unknown; readonly settings?: Asking };
  if (block === 'service' && settings?.service === service) return true;
  if (block === 'send' && settings?.what?.service === service) return true;
  return Object.values(part).some(inner => asks(inner, service));
}
