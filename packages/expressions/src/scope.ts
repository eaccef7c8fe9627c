import type { Field, FieldType } from '@marshrut/model';
import type { Scope } from './expression.js';

/** How far a path leads: the field it ends at, and the names left over (`year` of a date), or the name that is not there. */
export type Resolved =
  | { readonly ok: true; readonly type: FieldType; readonly names: readonly string[]; readonly rest: readonly string[] }
  | { readonly ok: false; readonly index: number; readonly known: readonly Field[] };

export function resolve(names: readonly string[], scope: Scope): Resolved {
  let fields: readonly Field[] = scope.card;
  for (const [index, name] of names.entries()) {
    const field = fields.find(candidate => candidate.key === name);
    if (!field) return { ok: false, index, known: fields };
    const { type } = field;
    const next = names[index + 1];
    if (type.kind !== 'reference' || next === undefined) {
      return { ok: true, type, names: names.slice(0, index + 1), rest: names.slice(index + 1) };
    }
    if (next === 'id') return { ok: true, type, names: names.slice(0, index + 2), rest: names.slice(index + 2) };
    fields = scope.entities.get(type.entity)?.fields ?? [];
  }
  return { ok: false, index: 0, known: fields };
}

/** The type of the field at `amount` or `file.person.lastName`; undefined where there is none. */
export function fieldTypeAt(path: string, scope: Scope): FieldType | undefined {
  const resolved = resolve(path.split('.'), scope);
  return resolved.ok && resolved.rest.length === 0 ? resolved.type : undefined;
}

/** The fields a path goes through, for its name in words; undefined where one is missing. */
export function fieldsAlong(path: string, scope: Scope): readonly Field[] | undefined {
  const along: Field[] = [];
  let fields: readonly Field[] = scope.card;
  for (const name of path.split('.')) {
    const field = fields.find(candidate => candidate.key === name);
    if (!field) return undefined;
    along.push(field);
    fields = field.type.kind === 'reference' ? (scope.entities.get(field.type.entity)?.fields ?? []) : [];
  }
  return along;
}
