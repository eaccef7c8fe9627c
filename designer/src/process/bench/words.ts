import { addWords } from '../../i18n/i18n.js';
import { benchEn } from './words.bench.en.js';
import { benchRu } from './words.bench.ru.js';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    bench: typeof benchRu;
  }
}

addWords('bench', { ru: benchRu, en: benchEn });
