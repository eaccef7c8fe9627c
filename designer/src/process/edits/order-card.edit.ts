import type { CardField } from '@marshrut/model';
import { localText } from '@marshrut/model';
import type { EditKind } from './edit.js';

export interface OrderCard {
  readonly keys: readonly string[];
}

export const orderCard: EditKind<OrderCard> = {
  name: 'orderCard',
  title: () => localText('Изменить порядок полей', 'Change the order of fields'),
  change: (diagram, { keys }) => {
    const rank = new Map(keys.map((key, index) => [key, index]));
    const of = (field: CardField) => rank.get(field.key) ?? keys.length;
    return { ...diagram, card: diagram.card.toSorted((a, b) => of(a) - of(b)) };
  },
};
