import type { CommittedLine } from '../book.js';
import { startCase } from '../command.js';
import type { JobDeps } from '../deps.js';
import { depthBehind } from './depth-behind.js';

const PAGE = 100;

/** Starts what begins with the records of a commit: one case for each start and record, however often the job runs. */
export async function startByRecords(deps: JobDeps, commit: string): Promise<void> {
  const by = await deps.book.committedBy(commit);
  const behind = await depthBehind(deps, by);
  for (let after = 0; ; ) {
    const page = await deps.book.committed(commit, after, PAGE);
    for (const line of page) await startByRecord(deps, commit, line, behind);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.line;
  }
}

async function startByRecord(
  deps: JobDeps,
  commit: string,
  line: CommittedLine,
  behind: { readonly depth?: number },
): Promise<void> {
  const { entity, record: id, op } = line;
  if (op === 'delete') return;
  const change = op === 'create' ? 'created' : 'changed';
  for (const start of await deps.book.starts({ on: 'record', entity, change })) {
    const fired = { to: 'record' as const, id, before: op === 'create' ? null : line.before };
    const begin = { type: 'start' as const, vars: {}, node: start.node, fired, ...behind };
    await startCase(deps, start, begin, `record:${commit}:${start.process}:${start.node}:${id}`);
  }
}
