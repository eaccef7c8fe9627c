import type { English } from '../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  title: 'Somebody else changed this data',
  titleOwn: 'You changed these data in another window',
  text: 'While you worked, the same fields changed in the database. Nothing was written; what you typed is kept. Choose what stays in each field.',
  textRecord:
    'While the card was open, the same fields changed in the database. Your change was not written. Choose what stays in each field.',
  was: '{{entity}} “{{title}}”. It was: {{before}}',
  mine: 'Mine',
  theirs: 'In the database now',
  counted:
    'This value was counted from one that is no longer there. To count it anew, close this window, go back a step and pass it again.',
  empty: 'empty',
  by: '{{name}}, {{when}}',
  allMine: 'Mine everywhere',
  allTheirs: 'The database everywhere',
  choose: 'Choose one of the two.',
  left_one: '{{count}} field left to choose',
  left_other: '{{count}} fields left to choose',
  write: 'Write with these choices',
  back: 'Back to the task',
  backRecord: 'Back to the card',
  changedTitle: '{{entity}} "{{title}}": delete or keep?',
  changedText: 'You delete this record, and somebody else has changed it.',
  changedField: '{{label}}: {{before}} → {{after}}',
  remove: 'Delete the record',
  deletedTitle: 'The record was deleted',
  deletedText:
    '{{entity}} “{{title}}” was deleted while you worked. Go back to the task and choose another record, or create one.',
  duplicateTitle: 'There is such a record already',
  duplicateText: '{{entity}} “{{title}}”: “{{fields}}” must not repeat, but there is a record with these values.',
  openExisting: 'Open that record',
};
