import { type FieldType, type LocalText, localText } from '@marshrut/model';
import type { SettingsOf } from '../../../blocks/settings-of.js';
import type { Surroundings } from '../../../blocks/surroundings.js';

export type Settings = SettingsOf<'forEach'>;
export type Over = Settings['over'];

/** What is repeated over, with nothing said of it yet. */
export const freshOver: { readonly [O in Over['of']]: Extract<Over, { of: O }> } = {
  people: { of: 'people', role: '' },
  records: { of: 'records', entity: '', where: [] },
  times: { of: 'times', count: '3' },
};

/** The card field that one item can stand in, and what it is called when it is made; null while it is not said what is repeated over. */
export function itemField(
  over: Over,
  { entities, roles }: Pick<Surroundings, 'entities' | 'roles'>,
): { readonly type: FieldType; readonly name: LocalText } | null {
  if (over.of === 'times') return { type: { kind: 'int' }, name: localText('Который раз', 'Which time') };
  if (over.of === 'people') {
    const role = roles.find(one => one.key === over.role);
    return role ? { type: { kind: 'user' }, name: role.name } : null;
  }
  const entity = entities.get(over.entity);
  return entity ? { type: { kind: 'reference', entity: entity.key }, name: entity.name } : null;
}

/** Settings that repeat over something else: what belonged to the former item goes. */
export function overAnother(settings: Settings, over: Over): Settings {
  return { ...settings, over, item: null };
}
