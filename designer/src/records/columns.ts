import type { Entity, EntityField } from '../data/use-entity.js';

const MOST = 6;

/** The columns of a list: what makes the title first, then the searchable and the rest; long texts stay in the card. */
export function columnsOf({ fields, title }: Entity): EntityField[] {
  const rank = ({ key, searchable }: EntityField) => (title.includes(key) ? title.indexOf(key) : searchable ? 50 : 100);
  const short = fields.filter(field => field.type.kind !== 'longText');
  return [...short].sort((left, right) => rank(left) - rank(right)).slice(0, MOST);
}
