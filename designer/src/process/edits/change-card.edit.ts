import type { CardField } from '@marshrut/model';
import { localText, say } from '@marshrut/model';
import type { EditKind } from './edit.js';

/** `key` names the field as it is now; null adds one, a null `field` takes it away. */
export interface ChangeCard {
  readonly key: string | null;
  readonly field: CardField | null;
}

export const changeCard: EditKind<ChangeCard> = {
  name: 'changeCard',
  title: ({ key, field }) => {
    const name = field?.name ?? localText(key ?? '');
    if (key === null) return localText(`Добавить поле «${say(name, 'ru')}»`, `Add the field “${say(name, 'en')}”`);
    return field
      ? localText(`Изменить поле «${say(name, 'ru')}»`, `Change the field “${say(name, 'en')}”`)
      : localText(`Удалить поле «${key}»`, `Delete the field “${key}”`);
  },
  change: (diagram, { key, field }) => {
    if (key === null) return field ? { ...diagram, card: [...diagram.card, field] } : diagram;
    const card = diagram.card.flatMap(one => {
      if (one.key !== key) return [one];
      if (!field) return [];
      return JSON.stringify(one) === JSON.stringify(field) ? [one] : [field];
    });
    return { ...diagram, card };
  },
};
