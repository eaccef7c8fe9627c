import type { FieldType, LocalText } from '@marshrut/model';
import type { ConflictPolicy, SaveEntityInput } from '../../graphql/generated/graphql.js';
import type { Entity } from '../use-entity.js';
import { entityKeyFrom, fieldKeyFrom } from './transliterate.js';

/** A field while it is being designed. `id` holds its place in lists; `saved` fields keep their key. */
export interface FieldDraft {
  readonly id: string;
  readonly saved: boolean;
  readonly key: string;
  /** The key follows the Russian name until somebody writes another one. */
  readonly keyByHand: boolean;
  readonly name: LocalText;
  readonly help: LocalText;
  readonly type: FieldType;
  readonly required: boolean;
  readonly unique: boolean;
  readonly searchable: boolean;
}

/** An entity while it is being designed. Titles and unique sets name fields by `id`, so a changed key loses nothing. */
export interface EntityDraft {
  /** 0: not saved yet. */
  readonly version: number;
  readonly key: string;
  readonly keyByHand: boolean;
  readonly name: LocalText;
  readonly plural: LocalText;
  readonly fields: readonly FieldDraft[];
  readonly unique: readonly (readonly string[])[];
  readonly title: readonly string[];
  readonly onConflict: ConflictPolicy;
  /** The field, by its `id`, that names the record this one is a part of. */
  readonly partOf: string | null;
  /** The id of the field with the person whose record it is. */
  readonly ownedBy: string | null;
  readonly readers: readonly string[];
  readonly editors: readonly string[];
}

const none: LocalText = { ru: '', en: '' };

export const emptyDraft: EntityDraft = {
  version: 0,
  key: '',
  keyByHand: false,
  name: none,
  plural: none,
  fields: [],
  unique: [],
  title: [],
  onConflict: 'ASK',
  partOf: null,
  ownedBy: null,
  readers: [],
  editors: [],
};

export function draftOf(entity: Entity): EntityDraft {
  const { version, key, name, plural, unique, title, onConflict, partOf, ownedBy, readers, editors } = entity;
  const fields = entity.fields.map(field => ({
    ...field,
    id: field.key,
    saved: true,
    keyByHand: true,
    help: field.help ?? none,
  }));
  const rules = { unique, title, onConflict, partOf, ownedBy };
  return { version, key, keyByHand: true, name, plural, fields, ...rules, readers, editors };
}

export function newField(id: string): FieldDraft {
  return {
    id,
    saved: false,
    key: '',
    keyByHand: false,
    name: none,
    help: none,
    type: { kind: 'text' },
    required: false,
    unique: false,
    searchable: false,
  };
}

/** The name of the entity; its key follows while nobody has written another one. */
export function renamed(draft: EntityDraft, name: LocalText): EntityDraft {
  const key = draft.keyByHand ? draft.key : entityKeyFrom(name.ru || name.en);
  return { ...draft, name, key };
}

export function withField(draft: EntityDraft, field: FieldDraft): EntityDraft {
  return { ...draft, fields: [...draft.fields, field] };
}

export function changedField(draft: EntityDraft, id: string, change: Partial<FieldDraft>): EntityDraft {
  const others = new Set(draft.fields.filter(field => field.id !== id).map(field => field.key));
  const fields = draft.fields.map(field => {
    if (field.id !== id) return field;
    const next = { ...field, ...change };
    return next.keyByHand ? next : { ...next, key: fieldKeyFrom(next.name.ru || next.name.en, others) };
  });
  return { ...draft, fields };
}

export function movedField(draft: EntityDraft, id: string, by: -1 | 1): EntityDraft {
  const from = draft.fields.findIndex(field => field.id === id);
  const to = from + by;
  const fields = [...draft.fields];
  const [field] = fields.splice(from, 1);
  if (!field || to < 0 || to > fields.length) return draft;
  fields.splice(to, 0, field);
  return { ...draft, fields };
}

/** Without the field, also in titles and unique sets. */
export function withoutField(draft: EntityDraft, id: string): EntityDraft {
  const unique = draft.unique.map(set => set.filter(field => field !== id)).filter(set => set.length > 0);
  const title = draft.title.filter(field => field !== id);
  const partOf = draft.partOf === id ? null : draft.partOf;
  const ownedBy = draft.ownedBy === id ? null : draft.ownedBy;
  return { ...draft, fields: draft.fields.filter(field => field.id !== id), unique, title, partOf, ownedBy };
}

/** Saved fields the draft no longer has, until it is saved. */
export function removedFields(draft: EntityDraft, saved: EntityDraft): readonly FieldDraft[] {
  return saved.fields.filter(field => !draft.fields.some(({ id }) => id === field.id));
}

/** A removed field as it was, at its place, in the title and the unique sets, too. */
export function putBack(draft: EntityDraft, saved: EntityDraft, id: string): EntityDraft {
  const at = saved.fields.findIndex(field => field.id === id);
  const field = saved.fields[at];
  if (!field) return draft;
  const has = (other: string) => other === id || draft.fields.some(one => one.id === other);
  const sets = saved.unique.filter(set => set.includes(id) && set.every(has));
  const rest = draft.unique.filter(set => !sets.some(whole => set.every(one => whole.includes(one))));
  return {
    ...draft,
    fields: [...draft.fields.slice(0, at), field, ...draft.fields.slice(at)],
    title: saved.title.includes(id)
      ? [...draft.title, id].sort((one, other) => saved.title.indexOf(one) - saved.title.indexOf(other))
      : draft.title,
    unique: [...rest, ...sets],
    partOf: saved.partOf === id ? id : draft.partOf,
    ownedBy: saved.ownedBy === id ? id : draft.ownedBy,
  };
}

export function inputOf(draft: EntityDraft): SaveEntityInput {
  const keyOf = new Map(draft.fields.map(field => [field.id, field.key]));
  const keys = (ids: readonly string[]) => ids.flatMap(id => keyOf.get(id) ?? []);
  return {
    key: draft.key,
    expectedVersion: draft.version,
    name: draft.name,
    plural: draft.plural,
    fields: draft.fields.map(({ key, name, help, type, required, unique, searchable }) => ({
      key,
      name,
      help: help.ru || help.en ? help : null,
      type,
      required,
      unique,
      searchable,
    })),
    unique: draft.unique.map(keys).filter(set => set.length > 0),
    title: keys(draft.title),
    onConflict: draft.onConflict,
    partOf: (draft.partOf !== null && keyOf.get(draft.partOf)) || null,
    ownedBy: (draft.ownedBy !== null && keyOf.get(draft.ownedBy)) || null,
    readers: [...draft.readers],
    editors: [...draft.editors],
  };
}
