import type { CaseWrite } from '../storage.js';
import type { SqliteConnection } from './connection.js';

/** Index rows of the steps that stopped; those of steps that go on, or are gone, are taken away. */
export function writeIncidents(connection: SqliteConnection, at: string, { id, failed, mended }: CaseWrite): void {
  for (const element of mended) connection.run('delete from incident where element = ?', element);
  for (const { element, node, code, cause, failure } of failed)
    connection.run(
      `insert into incident (element, case_id, process, node, code, cause, failure, at)
       select ?, id, process, ?, ?, ?, ?, ? from case_instance where id = ?`,
      ...[element, node, code, cause, JSON.stringify(failure), at, id],
    );
}
