import { readBackup, verifyBackup } from './file/read.js';
import { type BackupWritten, writeBackup } from './file/write.js';
import { load } from './load.js';
import type { Counts, Head, Piece } from './piece.js';
import { postgresPieces } from './source/postgres.js';
import { sqlitePieces } from './source/sqlite.js';
import { postgresTarget } from './target/postgres.js';
import { sqliteTarget } from './target/sqlite.js';
import type { Target } from './target/target.js';

/** `url`: `postgres://…`; without it the file `marshrut.db` in `folder`. */
export interface DatabaseAddress {
  readonly url?: string | undefined;
  readonly folder: string;
}

/** Writes the database as it is at one moment into a file, while servers work on it. `now`: UTC instant. */
export async function backup(from: DatabaseAddress, path: string, now: string): Promise<BackupWritten> {
  return writeBackup(path, piecesOf(from, now));
}

/** Fills an empty database with a backup, all or nothing. The file is read through and compared with its manifest first. */
export async function restore(
  path: string,
  to: DatabaseAddress,
): Promise<{ readonly head: Head; readonly rows: Counts }> {
  const { head } = await verifyBackup(path);
  return { head, rows: await load(targetOf(to), readBackup(path)) };
}

/** A backup and a restore without a file between them. */
export async function copy(from: DatabaseAddress, to: DatabaseAddress, now: string): Promise<Counts> {
  return load(targetOf(to), piecesOf(from, now));
}

function piecesOf({ url, folder }: DatabaseAddress, now: string): AsyncGenerator<Piece> {
  return url ? postgresPieces(url, now) : sqlitePieces(folder, now);
}

function targetOf({ url, folder }: DatabaseAddress): Target {
  return url ? postgresTarget(url) : sqliteTarget(folder);
}
