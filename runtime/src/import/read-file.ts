import { type FileProblemCode, fileProblem } from './file-problem.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { LIMITS, type SheetRead } from './sheet.js';

const KNOWN = /\.(?:xlsx|csv|txt|tsv)$/i;
const TEXT = /\.(?:csv|txt|tsv)$/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a file sent as base64, or what is wrong with them. */
export function decodeFile(base64: string): Buffer | FileProblemCode {
  if (base64.length > Math.ceil(LIMITS.bytes / 3) * 4 + 4) return 'FILE_TOO_LARGE';
  if (!BASE64.test(base64)) return 'FILE_NOT_BASE64';
  const file = Buffer.from(base64, 'base64');
  return file.length > LIMITS.bytes ? 'FILE_TOO_LARGE' : file;
}

/** A table file. What it is, its bytes tell: its name only says what people meant it to be. */
export async function readFile(fileName: string, file: Buffer): Promise<SheetRead> {
  const refused = (code: FileProblemCode): SheetRead => ({ ok: false, problem: fileProblem(code) });
  if (file.length > LIMITS.bytes) return refused('FILE_TOO_LARGE');
  if (!KNOWN.test(fileName))
    return refused(/\.(?:xls|xlsb|xlsm|ods|numbers)$/i.test(fileName) ? 'OLD_SPREADSHEET' : 'FILE_TYPE_UNKNOWN');
  if (file.length === 0) return refused('FILE_EMPTY');
  const start = file.subarray(0, 4).toString('latin1');
  if (start === OLE)
    return refused(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'FILE_ENCRYPTED' : 'OLD_SPREADSHEET');
  if (start.startsWith('PK')) return readXlsx(file);
  if (!TEXT.test(fileName) || /^\s*<(?:!doctype|html|\?xml|table)/i.test(file.toString('latin1', 0, 200)))
    return refused('NOT_A_SPREADSHEET');
  return readCsv(file);
}

/** The container of old Office documents, and of encrypted new ones. */
const OLE = '\xd0\xcf\x11\xe0';
