import { valuesAgree } from './value-check.js';
import { type Check, rule, type Select, type Violation } from './violation.js';

/** The newest line of every record, by entity. */
const newest = `
  select l.entity, l.record, l.op, l.version from commit_line l
  where not exists (select 1 from commit_line m where m.entity = l.entity and m.record = l.record and m.version > l.version)`;

/** Business tables are what the commits say, and each commit is whole. */
export const recordChecks: readonly Check[] = [
  rule(
    'a commit record has all its lines',
    `select r.id, r.lines, count(l.line) as found from commit_record r left join commit_line l on l.commit_id = r.id
     group by r.id, r.lines having count(l.line) <> r.lines or coalesce(max(l.line), 0) <> r.lines`,
  ),
  rule(
    'a line belongs to a commit record',
    'select commit_id, line from commit_line where commit_id not in (select id from commit_record)',
  ),
  rule(
    'versions of a record follow each other from its creation',
    `select entity, record, count(*) as lines, min(version) as first, max(version) as last from commit_line
     group by entity, record
     having min(version) <> 1 or max(version) <> count(*) or min(case when op = 'create' then version end) <> 1
       or count(case when op = 'create' then 1 end) <> 1
       or coalesce(max(case when op = 'delete' then version end), max(version)) <> max(version)`,
  ),
  rowsAgree,
  valuesAgree,
];

/** Each row has the version of its newest line; deleted ones are gone; nothing is there that no commit wrote. */
async function rowsAgree(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const { key, table_name } of await select('select key, table_name from entity order by key')) {
    const lines = `(${newest} and l.entity = ${literal(key)})`;
    const table = `"${String(table_name).replaceAll('"', '""')}"`;
    const differing = await select(`
      select n.record, n.op, n.version as committed, t.version as present from ${lines} n
      left join ${table} t on t.id = n.record
      where (n.op = 'delete') = (t.id is not null) or t.version <> n.version`);
    const unwritten = await select(`
      select t.id as record, t.version as present from ${table} t
      where not exists (select 1 from commit_line l where l.entity = ${literal(key)} and l.record = t.id)`);
    const violations = [...differing, ...unwritten].map(facts => ({ entity: key, ...facts }));
    found.push(...violations.map(facts => ({ rule: 'a record is as its newest commit left it', facts })));
  }
  return found;
}

function literal(value: unknown): string {
  return `'${String(value).replaceAll("'", "''")}'`;
}
