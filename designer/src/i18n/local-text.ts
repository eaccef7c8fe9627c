import type { LocalText } from '@marshrut/model';
import { useCallback } from 'react';
import { language, useLanguage } from './language.js';

type Text = Pick<LocalText, 'ru' | 'en'> | null | undefined;

/** The text in the language of the interface, or in the other one where it is empty. */
export function say(text: Text): string {
  if (!text) return '';
  return language() === 'ru' ? text.ru || text.en : text.en || text.ru;
}

/** `say` that follows a change of the language. */
export function useSay(): (text: Text) => string {
  const now = useLanguage();
  return useCallback(text => (text ? (now === 'ru' ? text.ru || text.en : text.en || text.ru) : ''), [now]);
}
