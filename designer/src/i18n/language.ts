import type { Language } from '@marshrut/model';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

const STORED = 'marshrut.language';

export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (stored === 'ru' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'ru';
}

/** The language of the interface now. */
export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'ru';
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, language);
}

export function setLanguage(next: Language): void {
  localStorage.setItem(STORED, next);
  document.documentElement.lang = next;
  void i18next.changeLanguage(next);
}

function listen(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}
