import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

export type FileCell = string | number | boolean | Date | null;

/** Lines of a file as people would type them, the header first. */
export type FileTable = readonly (readonly FileCell[])[];

export async function xlsx(table: FileTable): Promise<string> {
  const rows = table.map(row =>
    row.map(cell =>
      cell === null ? null : { value: cell, ...(cell instanceof Date ? { format: 'dd.mm.yyyy' } : {}) },
    ),
  );
  return (await writeXlsxFile(rows as unknown as SheetData).toBuffer()).toString('base64');
}

export type CsvKind = 'utf-8' | 'utf-8 with a mark' | 'utf-16' | 'windows-1251';

export function csv(table: FileTable, delimiter = ';', kind: CsvKind = 'utf-8', lineEnd = '\r\n'): string {
  const text = table.map(row => row.map(cell => quoted(String(cell ?? ''), delimiter)).join(delimiter)).join(lineEnd);
  return bytes(text, kind).toString('base64');
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function bytes(text: string, kind: CsvKind): Buffer {
  if (kind === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (kind !== 'windows-1251') return Buffer.from(kind === 'utf-8' ? text : `\ufeff${text}`, 'utf8');
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Buffer.from([...text].map(letter => letters.indexOf(letter)));
}

const lastNames = [
  'Римский-Корсаков',
  'Ёлкин',
  'Кузнецов',
  'Соловьёв-Седой',
  'Щёголев',
  'Орлова',
  'Миклухо-Маклай',
  'Артёмьева',
];
const firstNames = ['Пётр', 'Марина', 'Фёдор', 'Алёна', 'Семён', 'Николай', 'Анна-Мария'];

/** 300 people: ё, double surnames, missing patronymics, phones as people write them. */
export function manyPeople(count = 300): FileTable {
  const people = Array.from({ length: count }, (_, n): FileCell[] => [
    n + 1,
    `${lastNames[n % lastNames.length]}${n < lastNames.length ? '' : `-${n}`}`,
    firstNames[n % firstNames.length] ?? '',
    n % 3 === 0 ? null : 'Владимирович',
    `${String((n % 28) + 1).padStart(2, '0')}.${String((n % 12) + 1).padStart(2, '0')}.${1940 + (n % 60)}`,
    `8 (91${Math.floor(n / 1000) % 10}) ${String(n % 1000).padStart(3, '0')}-45-${n === 10_000 ? '68' : '67'}`,
    n % 5 === 0 ? null : `person${n}@Example.ru`,
  ]);
  return [['№ п/п', ' ФАМИЛИЯ *', 'имя', 'Отчество', 'birthDate', 'Телефон', 'E-mail'], ...people];
}
