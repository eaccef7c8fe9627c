import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** A line of the spreadsheet, as the header says: surname, name, patronymic, date of birth, phone. */
export type Line = readonly [string, string, string, Date | string, string];

const header = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Телефон'];
const surnames = ['Королёв', 'Римский-Корсаков', 'Ёлкин', 'Соловьёв-Седой', 'Щёголев', 'Иванов', 'Мамин-Сибиряк'];
const names = ['Пётр', 'Семён', 'Фёдор', 'Артём', 'Иван', 'Алёна'];
const patronymics = ['Владимирович', '', 'Алексеевич', 'Семёнович', 'Ильич'];

/** 300 people: with ё, with double surnames, a fifth without a patronymic; the first is Кузнецов Пётр Владимирович. */
export const people: readonly Line[] = Array.from({ length: 300 }, (_, at): Line => {
  if (at === 0) return ['Кузнецов', 'Пётр', 'Владимирович', new Date(Date.UTC(1972, 2, 14)), '+7 916 123-45-67'];
  const born = new Date(Date.UTC(1940 + (at % 60), at % 12, 1 + (at % 28)));
  const phone = `+7 916 ${String(2_000_000 + at * 37).replace(/(...)(..)(..)/, '$1-$2-$3')}`;
  return [pick(surnames, at), pick(names, at), pick(patronymics, at), born, phone];
});

/** The same people with two lines spoiled: line 3 without a surname, line 5 born on 31 February. */
export const spoiled: readonly Line[] = people.map(([last, first, middle, born, phone], at) => {
  if (at === 1) return ['', first, middle, born, phone];
  return [last, first, middle, at === 3 ? '31.02.1980' : born, phone];
});

export async function spreadsheet(lines: readonly Line[]): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const rows = [header, ...lines].map(line =>
    line.map(value => (value === '' ? null : { value, ...(value instanceof Date ? { format: 'dd.mm.yyyy' } : {}) })),
  );
  return {
    name: 'граждане.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await writeXlsxFile(rows as SheetData).toBuffer(),
  };
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}
