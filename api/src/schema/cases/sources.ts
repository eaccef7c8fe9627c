import {
  type Case as CaseRow,
  type CaseStory,
  type CaseView,
  casesById,
  changesOf,
  findCases,
  readCaseStory,
  readCaseView,
} from '@marshrut/runtime';
import { load, type Source } from '../load.js';
import type { RecordDiff } from '../records/diff.js';
import { toDiffLists } from '../records/to-diff.js';
import { type Case, toCase } from './case.js';

/** Cases the caller may see. */
export const caseRows: Source<string, CaseRow> = ({ services, actor }, ids) => findCases(services.work, actor, ids);

/** Cases of tasks the caller has been given: whoever hands a task on still learns what became of it. */
export const casesOfTasks: Source<string, CaseRow> = ({ services }, ids) => casesById(services.work, ids);

export const visibleCases: Source<string, Case> = async (context, ids) => {
  const rows = await Promise.all(ids.map(id => load(context, caseRows, id)));
  return new Map(rows.flatMap(row => (row ? [[row.id, toCase(row)] as const] : [])));
};

/** Cases that were found by `caseRows`. One at a time: each is a case of its own to open. */
export const caseViews: Source<CaseRow, CaseView> = async ({ services, actor }, rows) => {
  const views = new Map<CaseRow, CaseView>();
  for (const row of rows) {
    const view = await readCaseView(services.work, actor, row);
    if (view) views.set(row, view);
  }
  return views;
};

export const caseStories: Source<CaseRow, CaseStory> = async ({ services }, rows) => {
  const stories = new Map<CaseRow, CaseStory>();
  for (const row of rows) stories.set(row, await readCaseStory(services.work, row));
  return stories;
};

/** What commits wrote, in words; for those who see the case. */
export const writtenByCommit: Source<string, readonly RecordDiff[]> = async (context, commits) => {
  const changes = await changesOf(context.services.business, commits);
  const found = [...changes.keys()];
  const diffs = await toDiffLists(context, [...changes.values()], 'committed');
  return new Map(found.map((commit, at) => [commit, diffs[at] ?? []]));
};
