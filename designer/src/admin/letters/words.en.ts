import type { English } from '../../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  about:
    'There is no mail server, so these letters went nowhere: they are gathered here. Set MARSHRUT_SMTP for a server.',
  none: 'No letters',
  noneText: 'Letters of processes appear here while there is no mail server.',
  subject: 'Subject',
  to: 'To',
  from: 'From',
  at: 'When',
  open: 'Read the letter: {{subject}}',
  noSubject: 'no subject',
};
