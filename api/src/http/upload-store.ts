import type { Readable } from 'node:stream';
import {
  type Actor,
  type AttachmentRoom,
  beginUpload,
  findUpload,
  LARGEST,
  receive,
  removeUpload,
  UploadBehind,
  type UploadRefusal,
  type WorkDeps,
} from '@marshrut/runtime';
import { DataStore, ERRORS, Upload } from '@tus/server';

/** What the library answers for a thrown object of this form. */
export interface Refused {
  readonly status_code: number;
  readonly body: string;
}

/** The uploads of one person: those of others are not there. */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'termination'];

  constructor(
    private readonly room: AttachmentRoom,
    private readonly work: WorkDeps,
    private readonly actor: Actor,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    const { task, filename } = upload.metadata ?? {};
    const begun = await beginUpload(this.room, this.work, this.actor, {
      task: task ?? '',
      name: filename ?? '',
      size: upload.size ?? 0,
    });
    if (!begun.ok) throw refusalOf(begun.why);
    upload.id = begun.attachment.id;
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, received } = await this.own(id);
    return new Upload({ id, size, offset: received });
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    try {
      return await receive(this.room, await this.own(id), stream, offset);
    } catch (error) {
      throw error instanceof UploadBehind ? ERRORS.INVALID_OFFSET : error;
    }
  }

  override async remove(id: string): Promise<void> {
    const upload = await this.own(id);
    if (upload.wholeAt !== null) throw ERRORS.INVALID_TERMINATION;
    await removeUpload(this.room, id);
  }

  async own(id: string) {
    const upload = await findUpload(this.room, this.actor, id);
    if (!upload) throw ERRORS.FILE_NOT_FOUND;
    return upload;
  }
}

export function refusalOf(why: UploadRefusal): Refused {
  const [status_code, code, message] = refusals[why];
  return { status_code, body: JSON.stringify({ code, message }) };
}

const refusals: Readonly<Record<UploadRefusal, readonly [status: number, code: string, message: string]>> = {
  notPermitted: [404, 'NOT_FOUND', 'Expected a task of yours that is open, but there is none. Name it as "task".'],
  wrongName: [
    400,
    'WRONG_NAME',
    'Expected a file name of at most 255 ordinary characters, but it is another one. Rename the file.',
  ],
  wrongKind: [
    415,
    'WRONG_KIND',
    'Expected a document, a picture, a recording or an archive, but the file is of another kind. Attach it as PDF or ZIP.',
  ],
  empty: [400, 'EMPTY', 'Expected a file with content, but it is empty. Choose another one.'],
  tooLarge: [
    413,
    'TOO_LARGE',
    `Expected a file of at most ${LARGEST / 1024 / 1024} MB, but it is larger. Make it smaller, or attach it in parts.`,
  ],
  notItsKind: [
    415,
    'NOT_ITS_KIND',
    'Expected the content that the name of the file says, but it is something else. Save it again in its own format.',
  ],
  behind: [409, 'BEHIND', 'Expected all of the file, but a part of it is missing. Go on with the upload.'],
};
