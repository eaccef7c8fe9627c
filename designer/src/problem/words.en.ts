import type { English } from '../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  NOT_PERMITTED: 'Not available',
  INVALID: 'Check what was entered',
  CONFLICT: 'Somebody else changed the data',
  STALE_VERSION: 'Somebody saved a newer version',
  KEY_REUSED: 'The request was repeated with other data',
  NOT_NOW: 'Not possible now',
  UNREACHABLE: 'The server did not answer',
  unreachable:
    'Expected an answer of the server, but there is no connection. What you typed is kept: try again when it is back.',
  DIAGRAM_INVALID: 'The diagram has errors',
};
