import { type FormSettings, isTyped } from '@marshrut/blocks';
import type { CaseState, Course, MoveNote } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { WorkDeps } from '../work/deps.js';

/** What is typed into the open tasks of a case and not submitted: by task and node. */
export type Typed = ReadonlyMap<string, Values>;

export async function typedIn({ db }: WorkDeps, caseId: string): Promise<Typed> {
  const rows = await db
    .selectFrom('task_draft as d')
    .innerJoin('task as t', 't.id', 'd.task')
    .select(['d.task', 'd.node', 'd.values'])
    .where('t.case_id', '=', caseId)
    .execute();
  const dialect = dialectOf(db);
  return new Map(rows.map(row => [`${row.task} ${row.node}`, readJson<Values>(row.values, dialect)]));
}

/** Fields of open forms that something is typed into and that the later version does not ask for: it is kept aside, and told. */
export function typedGone(course: Course, state: CaseState, typed: Typed): readonly MoveNote[] {
  return Object.values(state.elements).flatMap(({ node, scope, wait }): MoveNote[] => {
    const values = typed.get(`${scope} ${node}`);
    if (wait?.for !== 'form' || !values) return [];
    const asked = askedBy(course.to.nodes.get(course.nodes.get(node) ?? '')?.settings);
    return Object.entries(values).flatMap(([field, value]): MoveNote[] =>
      value === null || value === '' || asked(field) ? [] : [{ code: 'FORM_FIELD_GONE', node, field }],
    );
  });
}

function askedBy(settings: unknown): (path: string) => boolean {
  const { fields = [], tables = [] } = (settings ?? {}) as Partial<FormSettings>;
  const edited = new Set(fields.filter(({ mode }) => mode === 'edit').map(({ path }) => path));
  return path => edited.has(path) || isTyped({ fields, tables }, path);
}
