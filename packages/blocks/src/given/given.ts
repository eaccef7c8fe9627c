import type { Plan, PlanNode } from '@marshrut/engine';
import { type CheckContext, type FieldType, fieldOf } from '@marshrut/model';
import type { ChangeSettings } from '../change/definition.js';
import type { CreateSettings } from '../create/definition.js';
import type { FindSettings } from '../find/definition.js';
import type { FormSettings } from '../form/definition.js';
import { fieldAt } from '../shared/checks.js';
import type { Assignment } from '../shared/settings.js';

/** Paths that hold a value whatever way the case took: `amount`, `person.phone`. */
export type Given = ReadonlySet<string>;

/** Is there surely a value? A field its entity requires is there with its record; longer paths are not looked into. */
export function isGiven(given: Given, path: string, context: CheckContext): boolean {
  const [head = '', tail, ...rest] = path.split('.');
  if (rest.length > 0 || given.has(path)) return true;
  if (tail === undefined) return false;
  const type = typeAt(context, head);
  const entity = type?.kind === 'reference' ? context.entities.get(type.entity) : undefined;
  const field = entity && fieldOf(entity, tail);
  return (
    given.has(head) && (tail === 'id' || field === undefined || field.required === true || field.type.kind === 'number')
  );
}

export function typeAt(context: CheckContext, path: string): FieldType | undefined {
  return fieldAt(context, path)?.type;
}

/** Where the case begins: what stands in the diagram, and what is asked at the start. */
export function givenAtStart({ card }: Plan): Given {
  return new Set(
    [...card.values()]
      .filter(field => field.use === 'parameter' || (field.use === 'constant' && (field.value ?? null) !== null))
      .map(field => field.key),
  );
}

/** What is given after a node, where `before` was given at it. A block nobody knows here gives what its contract writes. */
export function givenAfter(node: PlanNode, before: Given, context: CheckContext, writes: readonly string[]): Given {
  switch (node.node.block) {
    case 'form': {
      const { fields } = node.settings as FormSettings;
      const asked = fields.filter(field => field.mode === 'edit' && (field.required || field.requiredIf));
      const typed = also(
        before,
        asked.map(field => field.path),
      );
      return fields.reduce((given, field, index) => {
        if (field.mode !== 'computed' || field.visibleIf) return given;
        const uses = node.expressions.get(`fields.${index}.computed`)?.uses ?? [];
        return uses.every(path => isGiven(given, path, context)) ? also(given, [field.path]) : given;
      }, typed);
    }
    case 'find':
      return without(before, (node.settings as FindSettings).into);
    case 'create': {
      const { into, values } = node.settings as CreateSettings;
      return also(without(before, into), [into, ...assignedPaths(into, values, before, context)]);
    }
    case 'change': {
      const { record, values } = node.settings as ChangeSettings;
      return also(before, assignedPaths(record, values, before, context));
    }
    default:
      return also(before, writes);
  }
}

/** A value that is copied from a field is there where that field is; any other value is taken to be there. */
function assignedPaths(
  record: string,
  values: readonly Assignment[],
  given: Given,
  context: CheckContext,
): readonly string[] {
  return values
    .filter(({ value }) => value !== 'null' && (typeAt(context, value) === undefined || isGiven(given, value, context)))
    .map(({ field }) => `${record}.${field}`);
}

export function also(given: Given, paths: readonly string[]): Given {
  return paths.length === 0 ? given : new Set([...given, ...paths]);
}

/** A field that is set anew takes with it all that was known of its record. */
export function without(given: Given, field: string): Given {
  return new Set([...given].filter(path => path !== field && !path.startsWith(`${field}.`)));
}
