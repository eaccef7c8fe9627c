import type { English } from '../../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  about:
    'Finished cases keep their history and the values of their card. After the time you set they go to an archive in the same database: a case is still seen and read, records and the history of changes stay where they are.',
  none: 'No processes',
  noneText: 'Processes will stand here, to set how long the history of their finished cases is kept.',
  process: 'Process',
  keeps: 'Keeps history',
  forever: 'for ever',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  finished: 'Finished cases',
  archived: 'In the archive',
  change: 'Change',
  changeOf: 'Change the time: {{name}}',
  title: 'How long history is kept: {{name}}',
  keepForever: 'Keep for ever',
  keepDays: 'Days after the end of a case',
  daysWrong: 'Enter a number from 1 to 36500.',
  save: 'Save',
  looking: 'Counting what would go to the archive…',
  nothing: 'Nothing goes to the archive now.',
  moves:
    'What would go to the archive now: cases: {{cases}}, entries of their history: {{entries}}. The oldest ended {{oldest}}.',
  stays: 'What is in the archive already stays there.',
};
