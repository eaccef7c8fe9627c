import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { type Dialect, dialectOf } from '../dialect.js';
import { columnTypes, type Types, withColumns } from './static/columns.js';

/** Steps that have stopped, deadlines of tasks, and commands to many cases: what those who keep cases moving ask for. */
export class Operations extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    await incidentTable(db, types);
    await deadlineColumns(db, types);
    await bulkTables(db, types);
    await gather(db);
  }
}

async function incidentTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('incident'), types, {
    element: 'id',
    case_id: 'id',
    process: 'id',
    node: 'id',
    code: 'id',
    cause: 'id',
    failure: 'json',
    at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_incident', ['element'])
    .addForeignKeyConstraint('fk_incident__case', ['case_id'], 'case_instance', ['id'])
    .execute();
  await schema.createIndex('ix_incident__at').on('incident').columns(['at', 'element']).execute();
  await schema.createIndex('ix_incident__case').on('incident').column('case_id').execute();
  await schema
    .createIndex('ix_incident__step')
    .on('incident')
    .columns(['process', 'node', 'code', 'cause', 'at'])
    .execute();
}

/** What is due first stands first: tasks of one role, of one person. */
async function deadlineColumns({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await schema.alterTable('task').addColumn('due', types.instant).execute();
  await schema.alterTable('task').addColumn('deadline', 'text').execute();
  for (const [name, columns] of [
    ['role', ['role', 'due', 'id']],
    ['owner', ['owner', 'due', 'id']],
  ] as const)
    await schema
      .createIndex(`ix_task__due_${name}`)
      .on('task')
      .columns([...columns])
      .where(sql.ref('due'), 'is not', null)
      .execute();
}

async function bulkTables({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('bulk_job'), types, {
    id: 'id',
    action: 'text',
    reason: 'text',
    actor: 'id',
    created_at: 'instant',
    'finished_at?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_bulk_job', ['id'])
    .execute();
  await schema.createIndex('ix_bulk_job__actor').on('bulk_job').columns(['actor', 'id']).execute();
  await withColumns(schema.createTable('bulk_item'), types, {
    bulk: 'id',
    number: 'integer',
    case_id: 'id',
    'element?': 'id',
    status: 'text',
    'refusal?': 'text',
    'at?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_bulk_item', ['bulk', 'number'])
    .addForeignKeyConstraint('fk_bulk_item__bulk', ['bulk'], 'bulk_job', ['id'])
    .execute();
}

/** From the states of the cases that were there before: when a step stopped is known no closer than the last move of its case. */
export async function gather(db: Kysely<unknown>): Promise<void> {
  const dialect = dialectOf(db);
  await sql.raw(incidentsIn[dialect]).execute(db);
  await sql.raw(deadlinesIn[dialect]).execute(db);
}

const incidentsIn = {
  sqlite: `insert into incident (element, case_id, process, node, code, cause, failure, at)
    select e.key, c.id, c.process, json_extract(e.value, '$.node'), json_extract(e.value, '$.failure.code'),
      coalesce(json_extract(e.value, '$.failure.details.error'), json_extract(e.value, '$.failure.details.path'), ''),
      json_extract(e.value, '$.failure'), c.updated_at
    from case_instance c, json_each(c.state, '$.elements') e
    where c.status in ('running', 'suspended') and json_extract(e.value, '$.failure') is not null`,
  postgres: `insert into incident (element, case_id, process, node, code, cause, failure, at)
    select e.id, c.id, c.process, e.element ->> 'node', e.element #>> '{failure,code}',
      coalesce(e.element #>> '{failure,details,error}', e.element #>> '{failure,details,path}', ''),
      e.element -> 'failure', c.updated_at
    from case_instance c, jsonb_each(c.state -> 'elements') as e(id, element)
    where c.status in ('running', 'suspended') and e.element -> 'failure' is not null`,
} as const satisfies Record<Dialect, string>;

const deadlinesIn = {
  sqlite: `update task set due = json_extract(d.deadline, '$.due'),
      deadline = case when json_extract(d.deadline, '$.pausedAt') is not null then 'paused' else json_extract(d.deadline, '$.state') end
    from (select e.key as id, json_extract(e.value, '$.task.deadline') as deadline
      from case_instance c, json_each(c.state, '$.elements') e where c.status in ('running', 'suspended')) d
    where d.id = task.id and d.deadline is not null`,
  postgres: `update task t set due = (d.deadline ->> 'due')::timestamptz,
      deadline = case when d.deadline ->> 'pausedAt' is not null then 'paused' else d.deadline ->> 'state' end
    from (select e.id, e.element #> '{task,deadline}' as deadline
      from case_instance c, jsonb_each(c.state -> 'elements') as e(id, element)
      where c.status in ('running', 'suspended')) d
    where d.id = t.id and d.deadline is not null`,
} as const satisfies Record<Dialect, string>;
