import { normalText } from '@marshrut/expressions';
import type { CardField } from '@marshrut/model';
import type { SettingsOf } from '../../../blocks/settings-of.js';
import { differsFrom } from '../../../condition/comparable.js';

type Settings = SettingsOf<'call'>;

/** Rows for parameters of the called process that have a namesake in this card, and for fields of this card that have one there. */
export function joinedByName(settings: Settings, here: readonly CardField[], there: readonly CardField[]): Settings {
  const parameters = there.filter(field => field.use === 'parameter');
  const results = there.filter(field => field.use === 'variable');
  const given = new Set(settings.give.map(row => row.field));
  const taken = new Set(settings.take.map(row => row.field));
  return {
    ...settings,
    give: [
      ...settings.give,
      ...parameters.flatMap(field => {
        const own = given.has(field.key) ? undefined : namesake(field, here);
        return own ? [{ field: field.key, value: own.key }] : [];
      }),
    ],
    take: [
      ...settings.take,
      ...results.flatMap(field => {
        const own = namesake(field, here);
        return own && !taken.has(own.key) ? [{ field: own.key, from: field.key }] : [];
      }),
    ],
  };
}

function namesake(field: CardField, card: readonly CardField[]): CardField | undefined {
  const names = new Set([field.name.ru, field.name.en].filter(Boolean).map(normalText));
  return card.find(
    own =>
      differsFrom(field.type, own.type) === null &&
      (own.key === field.key || [own.name.ru, own.name.en].some(name => name && names.has(normalText(name)))),
  );
}
