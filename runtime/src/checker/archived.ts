import { gunzipSync } from 'node:zlib';
import { type Check, rule, type Select, type Violation } from './violation.js';

const over = "('ended', 'cancelled')";

interface Archived {
  readonly journal: readonly { readonly sequence: number; readonly event: { readonly type: string } }[];
}

/** A case of the archive is over, and its history is there once and whole. */
export const archiveChecks: readonly Check[] = [
  rule(
    'a case of the archive is over and has left nothing behind',
    `select c.id, c.status, c.sequence, a.entries from case_instance c left join case_archive a on a.case_id = c.id
     where (c.archived_at is null) <> (a.case_id is null)
        or c.archived_at is not null and (c.status not in ${over} or a.entries <> c.sequence
          or exists (select 1 from journal j where j.case_id = c.id) or exists (select 1 from effect e where e.case_id = c.id))`,
  ),
  wholeArchives,
];

async function wholeArchives(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const { case_id, entries, document } of await select('select case_id, entries, document from case_archive')) {
    const archived = unpacked(document);
    const whole =
      archived?.journal.length === Number(entries) && archived.journal.every((e, at) => e.sequence === at + 1);
    if (!whole) found.push({ rule: 'a history in the archive is gapless', facts: { case: case_id, entries } });
  }
  return found;
}

/** Events of all cases in the archive, for rules about what was committed. */
export async function archivedEvents<T>(select: Select, type: string): Promise<readonly T[]> {
  const rows = await select('select document from case_archive');
  return rows.flatMap(({ document }) =>
    (unpacked(document)?.journal ?? []).filter(({ event }) => event.type === type).map(({ event }) => event as T),
  );
}

function unpacked(document: unknown): Archived | null {
  try {
    return JSON.parse(gunzipSync(Buffer.from(String(document), 'base64')).toString('utf8')) as Archived;
  } catch {
    return null;
  }
}
