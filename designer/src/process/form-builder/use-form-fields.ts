import type { FormField, FormSettings } from '@marshrut/blocks';
import { type CardField, type FieldType, fieldOf, type Node, over } from '@marshrut/model';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import { moved } from '../order/moved.js';
import { useSettings } from '../panel/use-settings.js';
import { changed } from './form-fields.js';

export type FormInHand = ReturnType<typeof useFormFields>;

/** The fields of one form and everything that is done with them. */
export function useFormFields(node: Node) {
  const say = useSay();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const [settings, set] = useSettings<FormSettings>(node);
  const { fields } = settings;
  const change = (next: readonly FormField[], options: { join?: string; newFields?: readonly CardField[] } = {}) =>
    set({ ...settings, fields: [...next] }, options);
  return {
    node,
    fields,
    change,
    /** What a person reads beside the input. */
    nameOf: (field: FormField) => {
      const own = fieldAt(card, entities, field.path)?.name;
      return say(own ? over(field.label, own) : field.label) || field.path;
    },
    /** Of a field of a record: what the record is called in the card; null for a field of the card itself. */
    recordOf: (field: FormField): string | null => {
      const [record = '', key] = field.path.split('.');
      const own = key === undefined ? undefined : card.find(one => one.key === record);
      return own ? say(own.name) || record : null;
    },
    typeOf: (field: FormField): FieldType | undefined => fieldAt(card, entities, field.path)?.type,
    /** A record's required field begins required on the form; its number, which is taken at the commit, is only read. */
    beginningOf: (path: string): Pick<FormField, 'mode' | 'required'> => {
      const [record = '', key] = path.split('.');
      const type = key === undefined ? undefined : card.find(field => field.key === record)?.type;
      const entity = type?.kind === 'reference' ? entities.get(type.entity) : undefined;
      const field = entity && key !== undefined ? fieldOf(entity, key) : undefined;
      if (field?.type.kind === 'number') return { mode: 'read', required: false };
      return { mode: 'edit', required: field?.required === true };
    },
    alter: (path: string, next: Partial<FormField>, join?: string) =>
      change(changed(fields, path, next), join ? { join: `${join}.${path}` } : {}),
    move: (from: number, to: number) => change(moved(fields, from, to)),
    remove: (path: string) => change(fields.filter(field => field.path !== path)),
  };
}
