import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

export type ZipRead =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly why: 'corrupt' | 'encrypted' | 'tooLarge' };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 2000;
const inflate = promisify(inflateRaw);

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Unpacks the wanted entries of a zip archive. What an archive says of its sizes is not believed: no more than `limit` bytes are
 * ever unpacked. Only what spreadsheets use: stored or deflated, not split, below 4 GB.
 */
export async function readZip(archive: Buffer, wanted: (name: string) => boolean, limit: number): Promise<ZipRead> {
  const entries = directory(archive);
  if (!entries) return { ok: false, why: 'corrupt' };
  const chosen = entries.filter(({ name }) => wanted(name));
  if (chosen.some(({ flags }) => (flags & 1) !== 0)) return { ok: false, why: 'encrypted' };
  if (chosen.reduce((sum, { unpacked }) => sum + unpacked, 0) > limit) return { ok: false, why: 'tooLarge' };
  const contents = new Map<string, Buffer>();
  let left = limit;
  for (const entry of chosen) {
    const content = await unpack(archive, entry, left);
    if (content === 'tooLarge' || content === 'corrupt') return { ok: false, why: content };
    if (contents.has(entry.name)) return { ok: false, why: 'corrupt' };
    left -= content.length;
    contents.set(entry.name, content);
  }
  return { ok: true, entries: contents };
}

function directory(archive: Buffer): Entry[] | null {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== END) return null;
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return null;
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL) return null;
    const [name, extra, comment] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + name),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

async function unpack(
  archive: Buffer,
  { method, packed, offset }: Entry,
  limit: number,
): Promise<Buffer | 'corrupt' | 'tooLarge'> {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL) return 'corrupt';
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + packed > archive.length) return 'corrupt';
  const data = archive.subarray(start, start + packed);
  if (method === 0) return data.length > limit ? 'tooLarge' : data;
  if (method !== 8) return 'corrupt';
  try {
    return await inflate(data, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'corrupt';
  }
}

/** A plain archive of the given entries, stored as they are: whoever reads it cannot be misled by its headers. */
export function writeZip(entries: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of entries) {
    const name = Buffer.from(path, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    files.push(signed(LOCAL), common, name, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(signed(CENTRAL), Buffer.from([20, 0]), common, rest, name);
    offset += 30 + name.length + data.length;
  }
  const listed = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.size, 4);
  end.writeUInt16LE(entries.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signed(END), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
}
