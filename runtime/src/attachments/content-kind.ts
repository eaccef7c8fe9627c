import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';

/** A kind of file that may be attached. */
interface Kind {
  /** As it is told to browsers. */
  readonly type: string;
  /** What its content is found to be, as media types; null: nothing that is known, for it is plain text. */
  readonly found: readonly string[] | null;
  /** A browser may show it in its own page; everything else is only saved. */
  readonly shown: boolean;
}

const kind = (type: string, ...found: readonly string[]): Kind => ({ type, found: [type, ...found], shown: false });
const shown = (type: string): Kind => ({ ...kind(type), shown: true });
const TEXT: Kind = { type: 'text/plain; charset=utf-8', found: null, shown: false };
const OLE = 'application/x-cfb';

/** What may be attached, by the end of its name. What a browser would run, pages and vector pictures among it, is not here. */
const kinds: Readonly<Record<string, Kind>> = {
  pdf: shown('application/pdf'),
  png: shown('image/png'),
  jpg: shown('image/jpeg'),
  jpeg: shown('image/jpeg'),
  gif: shown('image/gif'),
  webp: shown('image/webp'),
  tif: kind('image/tiff'),
  tiff: kind('image/tiff'),
  heic: kind('image/heic'),
  docx: kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/zip'),
  xlsx: kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/zip'),
  pptx: kind('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'application/zip'),
  odt: kind('application/vnd.oasis.opendocument.text'),
  ods: kind('application/vnd.oasis.opendocument.spreadsheet'),
  doc: kind('application/msword', OLE),
  xls: kind('application/vnd.ms-excel', OLE),
  rtf: kind('application/rtf'),
  zip: kind('application/zip'),
  mp3: kind('audio/mpeg'),
  wav: kind('audio/wav', 'audio/vnd.wave'),
  ogg: kind('audio/ogg', 'audio/opus', 'audio/ogg; codecs=opus'),
  m4a: kind('audio/mp4', 'audio/x-m4a'),
  mp4: kind('video/mp4'),
  txt: TEXT,
  csv: TEXT,
};

/** How much of the beginning tells what it is, bytes. */
export const HEAD = 4100;

export function kindOf(name: string): Kind | null {
  const end = extname(name).slice(1).toLowerCase();
  return Object.hasOwn(kinds, end) ? (kinds[end] ?? null) : null;
}

/** The media type it is served with, or null where its content is not what its name says. `head`: its first bytes, `HEAD` of them. */
export async function typeByContent(name: string, head: Uint8Array): Promise<string | null> {
  const expected = kindOf(name);
  if (!expected) return null;
  const found = await fileTypeFromBuffer(head);
  const fits = expected.found === null ? !found && !head.includes(0) : found && expected.found.includes(found.mime);
  return fits ? expected.type : null;
}

/** May a browser show it in a page of its own? */
export function isShown(name: string): boolean {
  return kindOf(name)?.shown ?? false;
}
