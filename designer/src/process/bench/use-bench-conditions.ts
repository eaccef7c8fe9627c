import type { Bench } from '@marshrut/blocks';
import { compile, sayFailure, sayFormula, settle } from '@marshrut/expressions';
import type { Value, Values } from '@marshrut/model';
import { useMemo } from 'react';
import { type Conditions, readable } from '../../form/check.js';
import { type FormField, nameOf, type Typed } from '../../form/field.js';
import { compileForm, sightOf } from '../../form/sight.js';
import { dateHere } from '../../form/today.js';
import { useLanguage } from '../../i18n/language.js';

/** Which fields are seen and required now, by what is typed and what the case of the run holds. */
export function useBenchConditions(
  { setting, house }: Bench,
  fields: readonly FormField[],
  context: Values,
  typed: Typed,
): Conditions {
  const { plan, timeZone } = setting;
  const language = useLanguage();
  const compiled = useMemo(
    () =>
      compileForm(
        { compile, settle, sayFormula, sayFailure },
        { card: plan.diagram.card, entities: plan.entities },
        fields,
      ),
    [fields, plan],
  );
  const known = readable(fields, typed, dateHere());
  const value = (path: readonly string[]): Value => {
    const whole = path.join('.');
    if (Object.hasOwn(known, whole)) return known[whole] ?? null;
    const [head = '', ...rest] = path;
    if (rest.length === 0 || !Object.hasOwn(known, head)) return context[whole] ?? typed[nameOf(whole)] ?? null;
    return followed(head, rest);
  };
  /** Through a record that has been chosen in this very form. */
  const followed = (head: string, rest: readonly string[]): Value => {
    let found: Value = known[head] ?? null;
    let type = plan.card.get(head)?.type;
    for (const key of rest) {
      if (type?.kind !== 'reference' || found === null) return null;
      const row = house.record(type.entity, String(found));
      const field = plan.entities.get(type.entity)?.fields.find(one => one.key === key);
      found = row?.values[key] ?? null;
      type = field?.type;
    }
    return found;
  };
  return sightOf(compiled, { fields, view: { value, now: house.instant(), timeZone }, language });
}
