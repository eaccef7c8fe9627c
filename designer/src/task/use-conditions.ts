import type { CardField, Entities, Entity, Value, Values } from '@marshrut/model';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Conditions } from '../form/check.js';
import { readable } from '../form/check.js';
import { conditionsOf, plainConditions } from '../form/conditions.js';
import type { FormField, Typed } from '../form/field.js';
import { nameOf } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { TaskScopeDocument, type TaskScopeQuery } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { timeZone } from '../i18n/zone.js';

/**
 * Which fields of a form are seen and required now. Conditions are FEEL text, evaluated here by the same package as on the server;
 * it is loaded, with the card and the entities the text speaks about, only for forms that have conditions.
 */
export function useConditions(taskId: string, fields: readonly FormField[], context: Values, typed: Typed): Conditions {
  const texts = useMemo(
    () => [
      ...new Set(
        fields.flatMap(({ visibleIf, requiredIf, readIf, offers = [] }) =>
          [visibleIf ?? [], requiredIf ?? [], readIf ?? [], offers.map(({ when }) => when)].flat(),
        ),
      ),
    ],
    [fields],
  );
  const compiled = useQuery({
    queryKey: ['conditions', taskId, texts],
    queryFn: () => compileAll(taskId, texts),
    enabled: texts.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(() => {
    if (!compiled.data) return plainConditions(fields);
    const known: Values = { ...context, ...readable(fields, typed, dateHere()) };
    const view = {
      value: (path: readonly string[]): Value => known[path.join('.')] ?? typed[nameOf(path.join('.'))] ?? null,
      now: new Date().toISOString(),
      timeZone: timeZone(),
    };
    return conditionsOf(fields, text => {
      const answer = compiled.data.get(text)?.evaluate(view);
      return answer?.ok === true && answer.value === true;
    });
  }, [compiled.data, fields, context, typed]);
}

async function compileAll(taskId: string, texts: readonly string[]) {
  const [{ compile }, answer] = await Promise.all([
    import('@marshrut/expressions'),
    request(TaskScopeDocument, { id: taskId }),
  ]);
  const scope = { card: cardOf(answer), entities: entitiesOf(answer) };
  return new Map(
    texts.flatMap(text => {
      const compiled = compile(text, scope, 'condition');
      return compiled.ok ? [[text, compiled.expression] as const] : [];
    }),
  );
}

function cardOf({ task }: TaskScopeQuery): readonly CardField[] {
  return task?.case.version.document.card ?? [];
}

/** Only keys and types matter to a condition. */
function entitiesOf({ entities }: TaskScopeQuery): Entities {
  return new Map(
    entities.map(({ key, name, fields }): [string, Entity] => [
      key,
      {
        schemaVersion: 1,
        key,
        name,
        plural: name,
        fields: [...fields],
        unique: [],
        title: [],
        onConflict: 'ask',
        readers: [],
        editors: [],
      },
    ]),
  );
}
