import { useLanguage } from '../i18n/language.js';

/** The server counts no further. */
const COUNTED = 1000;

/** A number beside a view; `999+` where there are more than are counted. */
export function useTally(): (count: number) => string {
  const language = useLanguage();
  return count => (count >= COUNTED ? `${COUNTED - 1}+` : count.toLocaleString(language));
}
