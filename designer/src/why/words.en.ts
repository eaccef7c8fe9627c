import type { English } from '../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  ask: 'Where this value comes from: {{name}}',
  title: 'Where this value comes from',
  of: 'Where the values come from',
  unknown: 'Nobody has set it yet.',
  TASK: 'Written by a task',
  STEP: 'Written by a step of the process',
  CARD: 'Saved on the record card',
  IMPORT: 'Imported from a file',
  API: 'Written by a program',
  CASE: 'Set in the course of the case',
  taskNamed: 'Written by the task “{{name}}”',
  who: '{{name}}, {{when}}',
  version: 'version {{number}} of the process',
  openCase: 'Case {{key}}',
};
