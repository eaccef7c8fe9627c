import type { English } from '../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  CREATE: 'Create',
  UPDATE: 'Change',
  DELETE: 'Delete',
  CREATED: 'Created',
  UPDATED: 'Changed',
  DELETED: 'Deleted',
  field: 'Field',
  before: 'Before',
  after: 'After',
  now: 'Now',
  value: 'Value',
  empty: 'empty',
  pending: 'taken when it is written',
  case: 'Case {{key}}',
  transient: '(chooses the way, is not kept)',
  none: 'Nothing will change.',
};
