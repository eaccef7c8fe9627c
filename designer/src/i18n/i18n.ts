import i18next, { type ResourceNamespaceMap } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberedLanguage } from './language.js';
import type { English } from './words.js';

i18next.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: false,
  supportedLngs: ['ru', 'en'],
  ns: [],
  defaultNS: 'app',
  keySeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
  resources: {},
});

/**
 * Makes a room's words known. A room calls it in its `words.ts`, so lazy rooms bring their words along,
 * and declares the type beside it: `declare module 'i18next' { interface ResourceNamespaceMap { inbox: typeof ru } }`.
 */
export function addWords<N extends keyof ResourceNamespaceMap>(
  room: N,
  words: { readonly ru: ResourceNamespaceMap[N]; readonly en: English<ResourceNamespaceMap[N]> },
): void {
  i18next.addResourceBundle('ru', room, words.ru);
  i18next.addResourceBundle('en', room, words.en);
}

export { i18next };
