import { addWords } from '../i18n/i18n.js';
import { en } from './words.en.js';
import { ru } from './words.ru.js';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    comments: typeof ru;
  }
}

addWords('comments', { ru, en });
