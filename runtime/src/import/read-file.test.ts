import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readFile } from './read-file.js';
import { FORMULA_ERROR } from './sheet.js';
import { csv, xlsx } from './table-file.fixture.js';
import { readZip, writeZip } from './zip.js';

const table = [
  ['Фамилия', 'Возраст'],
  ['Ёлкин', 30],
];
const bytes = (base64: string) => Buffer.from(base64, 'base64');
const refusal = async (name: string, file: Buffer) => {
  const read = await readFile(name, file);
  return read.ok ? read.sheet : read.problem.code;
};

async function parts(): Promise<Map<string, Buffer>> {
  const read = await readZip(bytes(await xlsx(table)), () => true, 10_000_000);
  if (!read.ok) throw new Error(read.why);
  return new Map(read.entries);
}
/** The same file with another sheet. */
async function withSheet(sheetData: string): Promise<Buffer> {
  const all = await parts();
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`;
  return writeZip(all.set('xl/worksheets/sheet1.xml', Buffer.from(sheet)));
}
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('A1', 'Фамилия')}${text('B1', 'Возраст')}</row>`;

describe('a table file', () => {
  it('is read as XLSX, gaps and failed formulas at their places', async () => {
    const file = await withSheet(
      `${header}<row r="4">${text('A4', 'Ким')}<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
    );
    const sheet = await refusal('a.xlsx', file);
    expect(sheet).toMatchObject({ header: { line: 1 }, lines: [{ line: 4, cells: ['Ким', FORMULA_ERROR] }] });
    const last = await withSheet(
      `${header}<row r="2">${text('A2', 'Ким')}</row><row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>`,
    );
    expect(await refusal('a.xlsx', last)).toMatchObject({
      lines: [{ line: 2 }, { line: 3, cells: [FORMULA_ERROR, FORMULA_ERROR] }],
    });
    const after = await withSheet(`${header}<row r="2"><c r="A2" t="e"><v>#N/A</v></c>${text('B2', 'x')}</row>`);
    expect(await refusal('a.xlsx', after)).toMatchObject({ lines: [{ cells: [FORMULA_ERROR, 'x'] }] });
  });

  it('may begin below empty lines, and its header below a hint for spreadsheets', async () => {
    expect(await refusal('a.csv', Buffer.from('\n;;\nФамилия;Имя\nКим;Анна\n'))).toMatchObject({
      header: { line: 3 },
      lines: [{ line: 4, cells: ['Ким', 'Анна'] }],
    });
    expect(await refusal('a.csv', Buffer.from('sep=,\r\nФамилия,Имя\r\n"Ким, ""младший""",Анна'))).toMatchObject({
      header: { line: 1 },
      lines: [{ cells: ['Ким, "младший"', 'Анна'] }],
    });
  });

  it('keeps lines as a spreadsheet counts them, also where a cell has several', async () => {
    const file = bytes(
      csv([
        ['Фамилия', 'Заметка'],
        ['Ким', 'первая\nвторая'],
        ['Ли', 'третья'],
      ]),
    );
    expect(await refusal('a.csv', file)).toMatchObject({ lines: [{ line: 2 }, { line: 3, cells: ['Ли', 'третья'] }] });
  });

  it('takes quotes inside a name for letters', async () => {
    expect(await refusal('a.csv', Buffer.from('Название;Год\nООО "Ромашка";2020'))).toMatchObject({
      lines: [{ cells: ['ООО "Ромашка"', '2020'] }],
    });
  });

  const ole = (word = '') =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(word, 'utf16le'), Buffer.alloc(600)]);
  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['an unknown type', 'a.pdf', () => Buffer.from('%PDF-1.7'), 'FILE_TYPE_UNKNOWN'],
    ['no type', 'people', () => bytes(csv(table)), 'FILE_TYPE_UNKNOWN'],
    ['an old spreadsheet by name', 'a.xls', () => ole(), 'OLD_SPREADSHEET'],
    ['an old spreadsheet renamed', 'a.xlsx', () => ole(), 'OLD_SPREADSHEET'],
    ['a password', 'a.xlsx', () => ole('EncryptedPackage'), 'FILE_ENCRYPTED'],
    ['nothing', 'a.csv', () => Buffer.alloc(0), 'FILE_EMPTY'],
    ['a header alone', 'a.csv', () => Buffer.from('Фамилия;Имя\n\n;;'), 'FILE_EMPTY'],
    ['an empty sheet', 'a.xlsx', () => withSheet(''), 'FILE_EMPTY'],
    ['a picture', 'a.csv', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_A_SPREADSHEET'],
    ['a page', 'a.csv', () => Buffer.from('<html><table><tr><td>1'), 'NOT_A_SPREADSHEET'],
    ['a text called XLSX', 'a.xlsx', () => bytes(csv(table)), 'NOT_A_SPREADSHEET'],
    [
      'a document',
      'a.xlsx',
      () => writeZip(new Map([['word/document.xml', Buffer.from('<a/>')]])),
      'NOT_A_SPREADSHEET',
    ],
    ['another archive', 'a.xlsx', () => writeZip(new Map([['content.xml', Buffer.from('<a/>')]])), 'OLD_SPREADSHEET'],
    ['half a file', 'a.xlsx', async () => bytes(await xlsx(table)).subarray(0, 900), 'FILE_CORRUPT'],
    ['broken XML', 'a.xlsx', () => withSheet(`${header}<row r="2">${text('A2', 'x')}`), 'FILE_CORRUPT'],
    ['a quote that never ends', 'a.csv', () => Buffer.from('Фамилия;Имя\n"Ким;Анна\nЛи;Б'), 'QUOTE_NOT_CLOSED'],
    ['too many bytes', 'a.csv', () => Buffer.alloc(8 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_LARGE'],
    ['too many columns', 'a.csv', () => Buffer.from(`${'a;'.repeat(201)}\n1`), 'TOO_MANY_COLUMNS'],
    [
      'a cell too far to the right',
      'a.xlsx',
      () => withSheet(`${header}<row r="2">${text('XFD2', 'x')}</row>`),
      'TOO_MANY_COLUMNS',
    ],
    [
      'a cell too far down',
      'a.xlsx',
      () => withSheet(`${header}<row r="1000000">${text('A1000000', 'x')}</row>`),
      'TOO_MANY_LINES',
    ],
    ['a line beyond all sheets', 'a.xlsx', () => withSheet(`${header}<row r="99999999999"/>`), 'FILE_CORRUPT'],
    [
      'a line written another way',
      'a.xlsx',
      () => withSheet(`${header}<row title=">" r="99999999999"></row>`),
      'FILE_CORRUPT',
    ],
    ['a line in disguise', 'a.xlsx', () => withSheet(`${header}<row r="&#49;e9"></row>`), 'FILE_CORRUPT'],
    [
      'a column in disguise',
      'a.xlsx',
      () => withSheet(`${header}<row r="2"><c r="ZZZZZZZZ2"><v>1</v></c></row>`),
      'FILE_CORRUPT',
    ],
    [
      'a place told twice',
      'a.xlsx',
      () => withSheet(`${header}<row r="2"><c r="A2" x:r="ZZZZ2"><v>1</v></c></row>`),
      'FILE_CORRUPT',
    ],
    ['a place without a line', 'a.xlsx', () => withSheet(`${header}<row r="2"><c><v>1</v></c></row>`), 'FILE_CORRUPT'],
  ])('with %s is refused by name', async (_, name, file, code) => {
    expect(await refusal(name, await file())).toBe(code);
  });

  it('that unpacks to more than it may is refused, whatever it says of its size', async () => {
    const bomb = deflateRawSync(Buffer.alloc(120 * 1024 * 1024));
    const archive = writeZip(new Map([...(await parts()), ['xl/sharedStrings.xml', bomb]]));
    const lying = deflated(archive, 'xl/sharedStrings.xml', 1000);
    expect(await refusal('a.xlsx', lying)).toBe('UNPACKS_TOO_LARGE');
    expect(await refusal('a.xlsx', deflated(archive, 'xl/sharedStrings.xml', 120 * 1024 * 1024))).toBe(
      'UNPACKS_TOO_LARGE',
    );
  });

  it('with more cells than can be read in a breath is refused', async () => {
    const row = (line: number) =>
      `<row r="${line}">${Array.from({ length: 26 }, (_, n) => `<c r="${String.fromCharCode(65 + n)}${line}"><v>1</v></c>`).join('')}</row>`;
    expect(
      await refusal('a.xlsx', await withSheet(Array.from({ length: 12_000 }, (_, n) => row(n + 1)).join(''))),
    ).toBe('UNPACKS_TOO_LARGE');
  });

  it('with a password on its parts is refused by name', async () => {
    const archive = writeZip(await parts());
    const at = archive.lastIndexOf(Buffer.from('xl/workbook.xml')) - 46;
    archive.writeUInt16LE(archive.readUInt16LE(at + 8) | 1, at + 8);
    expect(await refusal('a.xlsx', archive)).toBe('FILE_ENCRYPTED');
  });

  it('any bytes get an answer, not an exception', async () => {
    const file = bytes(await xlsx(table));
    for (let n = 0; n < 200; n++) {
      const broken = Buffer.from(file);
      broken.writeUInt8((n * 37) % 256, (n * 7919) % broken.length);
      expect(await readFile('a.xlsx', broken)).toHaveProperty('ok');
    }
  });
});

/** Marks a stored entry as deflated, of a given size. */
function deflated(archive: Buffer, name: string, size: number): Buffer {
  const copy = Buffer.from(archive);
  const [local, central] = [copy.indexOf(Buffer.from(name)) - 30, copy.lastIndexOf(Buffer.from(name)) - 46];
  copy.writeUInt16LE(8, local + 8);
  copy.writeUInt16LE(8, central + 10);
  copy.writeUInt32LE(size, central + 24);
  return copy;
}
