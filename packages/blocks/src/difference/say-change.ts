import { type Language, localText, say } from '@marshrut/model';
import type { Change } from './change.js';
import type { Line } from './compare-facts.js';

const words = {
  added: localText('добавлено', 'added'),
  removed: localText('убрано', 'removed'),
};

/** «Срок: 3 рабочих дня → 5 рабочих дней»: one line of a change as plain text. */
export function sayLine({ what, was, is }: Line, change: Change['change'], language: Language): string {
  const head = say(what, language);
  if (change !== 'changed' && is) return `${head}: ${say(is, language)}`;
  if (was && is) return `${head}: ${say(was, language)} → ${say(is, language)}`;
  const said = say(was ?? is ?? localText(''), language);
  const word = say(was ? words.removed : words.added, language);
  return said ? `${head} — ${word}: ${said}` : `${head} — ${word}`;
}
