import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** Files that people attach in tasks, and their content in parts as it came. */
export class Attachments extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const { schema } = db;
    const types = columnTypes(dialectOf(db));
    await withColumns(schema.createTable('attachment'), types, {
      id: 'id',
      case_id: 'id',
      task: 'id',
      name: 'text',
      size: 'integer',
      received: 'integer',
      'type?': 'text',
      'sha256?': 'text',
      uploaded_by: 'id',
      created_at: 'instant',
      'whole_at?': 'instant',
      'kept_at?': 'instant',
    })
      .addPrimaryKeyConstraint('pk_attachment', ['id'])
      .execute();
    await schema.createIndex('ix_attachment__task').on('attachment').column('task').execute();
    await schema
      .createIndex('ix_attachment__not_kept')
      .on('attachment')
      .column('created_at')
      .where(sql<boolean>`kept_at is null`)
      .execute();
    await withColumns(schema.createTable('attachment_part'), types, {
      attachment: 'id',
      place: 'integer',
      content: 'bytes',
    })
      .addPrimaryKeyConstraint('pk_attachment_part', ['attachment', 'place'])
      .addForeignKeyConstraint('fk_attachment_part__attachment', ['attachment'], 'attachment', ['id'])
      .execute();
  }
}
