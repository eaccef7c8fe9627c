import { localText } from '@marshrut/model';
import type { FieldProblem } from '../definitions/outcome.js';
import { LIMITS } from './sheet.js';

export type FileProblemCode = keyof typeof texts;

/** What is wrong with the file as a whole. */
export function fileProblem(code: FileProblemCode, line?: number): FieldProblem {
  const [ru, en] = texts[code];
  return { path: 'file', code, message: localText(ru, en), ...(line === undefined ? {} : { line }) };
}

const texts = {
  FILE_TYPE_UNKNOWN: [
    'Ожидался файл XLSX или CSV, но у файла другое расширение. Сохраните таблицу как XLSX или CSV.',
    'Expected an XLSX or CSV file, but the file has another extension. Save the table as XLSX or CSV.',
  ],
  FILE_NOT_BASE64: [
    'Ожидался файл в кодировке base64, но прислано другое. Отправьте файл заново.',
    'Expected the file as base64, but it is something else. Send the file again.',
  ],
  FILE_EMPTY: [
    'Ожидалась таблица с заголовками и строками, но в файле нет строк. Выберите другой файл.',
    'Expected a table with headers and lines, but the file has no lines. Choose another file.',
  ],
  FILE_TOO_LARGE: [
    `Ожидался файл не больше ${LIMITS.bytes / 1024 / 1024} МБ, но он больше. Разделите его на части.`,
    `Expected a file of at most ${LIMITS.bytes / 1024 / 1024} MB, but it is larger. Split it.`,
  ],
  UNPACKS_TOO_LARGE: [
    'Ожидалась таблица обычного размера, но при распаковке она слишком велика. Разделите её или сохраните как CSV.',
    'Expected a table of usual size, but unpacked it is too large. Split it or save it as CSV.',
  ],
  TOO_MANY_COLUMNS: [
    `Ожидалось не больше ${LIMITS.columns} столбцов, но их больше. Удалите лишние.`,
    `Expected at most ${LIMITS.columns} columns, but there are more. Delete those you do not need.`,
  ],
  TOO_MANY_LINES: [
    `Ожидалось не больше ${LIMITS.lines} строк, но их больше. Разделите файл на части.`,
    `Expected at most ${LIMITS.lines} lines, but there are more. Split the file.`,
  ],
  NOT_A_SPREADSHEET: [
    'Ожидалась таблица XLSX или CSV, но внутри файла другое. Откройте его в редакторе таблиц и сохраните как XLSX.',
    'Expected an XLSX or CSV table, but the file holds something else. Open it in a spreadsheet program and save it as XLSX.',
  ],
  OLD_SPREADSHEET: [
    'Ожидался файл XLSX, но это таблица старого или другого вида. Сохраните её как XLSX.',
    'Expected an XLSX file, but this is a spreadsheet of an older or another kind. Save it as XLSX.',
  ],
  FILE_ENCRYPTED: [
    'Ожидалась открытая таблица, но файл защищён паролем. Снимите пароль и сохраните снова.',
    'Expected an open table, but the file is protected by a password. Remove the password and save it again.',
  ],
  FILE_CORRUPT: [
    'Ожидалась целая таблица, но файл повреждён. Откройте его в редакторе таблиц и сохраните заново.',
    'Expected a sound table, but the file is corrupt. Open it in a spreadsheet program and save it again.',
  ],
  QUOTE_NOT_CLOSED: [
    'Ожидалась закрывающая кавычка, но её нет. Исправьте строку или сохраните файл заново.',
    'Expected a closing quote, but there is none. Correct the line or save the file again.',
  ],
} as const;
