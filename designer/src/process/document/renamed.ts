import type { Language, LocalText } from '@marshrut/model';

/** A name typed in one language. The other one, while it is only the block's own name, gives way: it would say something else. */
export function renamed(name: LocalText, language: Language, text: string, own: LocalText | undefined): LocalText {
  const other = language === 'ru' ? 'en' : 'ru';
  const stale = own !== undefined && name[other] === own[other] && text !== own[language];
  return language === 'ru' ? { ru: text, en: stale ? '' : name.en } : { ru: stale ? '' : name.ru, en: text };
}
