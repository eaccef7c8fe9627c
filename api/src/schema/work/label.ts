import type { FormSettings } from '@marshrut/blocks';
import type { Plan } from '@marshrut/engine';
import { sayPath } from '@marshrut/expressions';
import { type FieldType, fieldOf, type LocalText, localText } from '@marshrut/model';

const ENTITY = /^[A-Z]/;

/** What people call the field at `amount`, `person.phone` or, of a record, `Person.phone`. */
export function labelAt({ diagram, entities }: Plan, path: string): LocalText {
  const [head = '', tail = ''] = path.split('.');
  const entity = ENTITY.test(head) ? entities.get(head) : undefined;
  if (entity) return fieldOf(entity, tail)?.name ?? localText(path);
  const scope = { card: diagram.card, entities };
  return localText(sayPath(path, scope, 'ru'), sayPath(path, scope, 'en'));
}

/** The same as a form names it, where it gives the field a label of its own. */
export function labelIn(plan: Plan, step: string | null, path: string): LocalText {
  const node = step === null ? undefined : plan.nodes.get(step);
  const { fields, tables = [] }: FormSettings =
    node?.node.block === 'form' ? (node.settings as FormSettings) : { fields: [] };
  const [of = '', part = '', , field] = path.split('.');
  const table = tables.find(candidate => candidate.of === of && candidate.entity === part);
  if (table) {
    const cell = field === undefined ? null : labelAt(plan, `${part}.${field}`);
    return cell ?? table.label ?? plan.entities.get(part)?.plural ?? localText(path);
  }
  return fields.find(field => field.path === path)?.label ?? labelAt(plan, path);
}

export function typeAt({ card, entities }: Plan, path: string): FieldType | null {
  const [head = '', tail = undefined, , cell] = path.split('.');
  if (tail !== undefined && ENTITY.test(tail)) {
    const parts = entities.get(tail);
    return (parts && cell !== undefined && fieldOf(parts, cell)?.type) || null;
  }
  const type = card.get(head)?.type ?? null;
  if (tail === undefined) return type;
  const entity = entities.get(type?.kind === 'reference' ? type.entity : head);
  return (entity && fieldOf(entity, tail)?.type) ?? null;
}
