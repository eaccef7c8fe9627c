import { createHash } from 'node:crypto';
import { recordPrefix } from '@marshrut/blocks';
import type { RecordChange } from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import { type Json, localText } from '@marshrut/model';
import { type FieldProblem, type Invalid, invalid, type NotPermitted, notPermitted } from '../definitions/outcome.js';
import type { Written } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type KeyReused, keyReused } from '../records/outcome.js';
import type { Records } from '../records/records.js';
import { duplicateProblem } from '../records/refused.js';
import { keyed, seenBefore, untilWritten, writeCommit } from '../records/unit.js';
import type { EntityTable } from '../tables/entity-table.js';
import { type ImportColumn, readColumns } from './columns.js';
import { findDuplicates, type ImportRow } from './duplicates.js';
import { fileProblem } from './file-problem.js';
import { decodeFile, readFile } from './read-file.js';
import { readRows } from './read-rows.js';

export interface RecordsImport {
  readonly entity: string;
  readonly fileName: string;
  readonly contentBase64: string;
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
  readonly idempotencyKey?: string | null | undefined;
}

export interface RecordsImported {
  readonly ok: true;
  /** Lines below the header that are not empty. */
  readonly rows: number;
  readonly created: number;
  readonly columns: readonly ImportColumn[];
}

export type ImportOutcome = RecordsImported | Invalid | KeyReused | NotPermitted;

/** New records from a spreadsheet, all of them in one commit or none. Each problem names its line. */
export async function importRecords(records: Records, actor: Actor, input: RecordsImport): Promise<ImportOutcome> {
  const tables = records.entities.current();
  const entity = tables.entities.get(input.entity);
  if (!entity || !may(actor, 'record.write', entity)) return notPermitted;
  const file = decodeFile(input.contentBase64);
  if (typeof file === 'string') return invalid([fileProblem(file)]);
  const hash = createHash('sha256').update(file).digest('hex');
  const key = input.dryRun ? null : keyed(input.idempotencyKey, 'importRecords', [input.entity, input.fileName, hash]);
  if (key && 'code' in key) return invalid([key]);
  const before = await records.storage.run(() => seenBefore(actor, key));
  if (before) return before === 'reused' ? keyReused : (before.outcome as unknown as RecordsImported);

  const read = await readFile(input.fileName, file);
  if (!read.ok) return invalid([read.problem]);
  const { columns, problems: ofColumns } = readColumns(entity, read.sheet.header);
  const table = tables.table(entity.key);
  const { rows, problems: ofCells } = await readRows(
    records,
    table,
    columns,
    read.sheet.lines,
    todayIn(records.now(), records.timeZone),
  );
  const problems = [...ofColumns, ...ofCells, ...(await findDuplicates(records, table, rows))];
  if (problems.length > 0) return invalid(shortened(problems));
  const imported: RecordsImported = { ok: true, rows: rows.length, created: input.dryRun ? 0 : rows.length, columns };
  if (input.dryRun) return imported;

  const changes = rows.map(
    ({ values }): RecordChange => ({
      entity: entity.key,
      record: records.newId(recordPrefix(entity.key)),
      op: 'create',
      version: 0,
      before: {},
      after: values,
    }),
  );
  return untilWritten<ImportOutcome>(records, async () => {
    const tried = await records.storage.run(function* () {
      const seen = yield* seenBefore(actor, key);
      if (seen) return { seen };
      return {
        written: yield* writeCommit(records, {
          actor,
          source: 'IMPORT',
          changes,
          keyed: key,
          outcome: imported as unknown as Json,
        }),
      };
    });
    if (tried.seen) return tried.seen === 'reused' ? keyReused : (tried.seen.outcome as unknown as RecordsImported);
    if (tried.written.ok) return imported;
    return tried.written.why === 'stale' ? null : invalid([refusedLine(table, rows, changes, tried.written)]);
  });
}

type Refused = Exclude<Extract<Written, { ok: false }>, { why: 'stale' }>;

/** Somebody wrote between the check and the commit: the line that met it. */
function refusedLine(
  table: EntityTable,
  rows: readonly ImportRow[],
  changes: readonly RecordChange[],
  refused: Refused,
): FieldProblem {
  if (refused.why === 'duplicate') {
    const line = rows[changes.findIndex(({ record }) => record === refused.record)]?.line;
    const problem = duplicateProblem(table.entity, `${line ?? 1}.${refused.fields[0] ?? ''}`, refused.fields, null);
    return line === undefined ? problem : { ...problem, line };
  }
  return {
    path: refused.field ?? 'file',
    code: 'NO_SUCH_RECORD',
    message: localText(
      'Ожидались записи, на которые ссылается файл, но одну из них только что удалили. Проверьте файл ещё раз.',
      'Expected the records the file refers to, but one was deleted just now. Check the file again.',
    ),
    entity: table.entity.key,
  };
}

const MOST_PROBLEMS = 1000;

/** In the order of the lines; of very many problems the first ones and how many there are more. */
function shortened(problems: readonly FieldProblem[]): FieldProblem[] {
  const sorted = problems.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0));
  const more = sorted.length - MOST_PROBLEMS;
  if (more <= 0) return sorted;
  const message = localText(
    `Ожидался файл без ошибок, но их ещё ${more}. Исправьте показанные и проверьте файл снова.`,
    `Expected a file without errors, but there are ${more} more. Correct those shown and check the file again.`,
  );
  return [...sorted.slice(0, MOST_PROBLEMS), { path: 'file', code: 'MORE_PROBLEMS', message }];
}
