import type { Language } from '@marshrut/model';

const DEFAULT: Language = 'ru';

/** The language of `Accept-Language` we speak that the caller likes best. */
export function readLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, 200).split(',').flatMap(wish);
  const best = wishes.reduce<Wish | null>((found, next) => (found && found.weight >= next.weight ? found : next), null);
  return best?.language ?? DEFAULT;
}

interface Wish {
  readonly language: Language;
  readonly weight: number;
}

function wish(part: string): Wish[] {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const language = tag.split('-')[0];
  const quality = parameters.map(parameter => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
  const weight = quality === undefined ? 1 : Number(quality);
  return (language === 'ru' || language === 'en') && weight > 0 ? [{ language, weight }] : [];
}
