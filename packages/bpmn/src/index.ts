export { exportBpmn } from './export/export.js';
export type { ImportBpmn, ProcessOfFile } from './import/import.js';
export { importBpmn } from './import/import.js';
export type { ImportNote } from './note.js';
export type { Refusal } from './xml/refusal.js';
