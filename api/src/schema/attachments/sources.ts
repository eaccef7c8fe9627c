import { filesIn, type Value } from '@marshrut/model';
import { type Attachment as AttachmentFound, attachmentsById } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { load, type Source } from '../load.js';
import { Attachment } from './attachment.js';

const filesById: Source<string, AttachmentFound> = ({ services }, ids) => attachmentsById(services.work, ids);

/** The files a field of a record holds. Whoever reads the record may open them. */
export async function filesOf(context: Context, entity: string, record: string, value: Value): Promise<Attachment[]> {
  const found = await Promise.all(filesIn(value).map(id => load(context, filesById, id)));
  return found.flatMap(file => {
    if (file?.type === undefined || file.type === null) return [];
    const { id, name, size, type } = file;
    return [answer(Attachment, { id, name, size, type, url: `/files/record/${entity}/${record}/${id}` })];
  });
}
