import type { LocalText } from '../vocabulary.js';

/** Puts words in place of `{name}` in both languages. */
export function fill(text: LocalText, words: Readonly<Record<string, LocalText>>): LocalText {
  const filled = (language: keyof LocalText): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const word = words[name];
      return word ? word[language] || word.ru || word.en : whole;
    });
  return { ru: filled('ru'), en: filled('en') };
}
