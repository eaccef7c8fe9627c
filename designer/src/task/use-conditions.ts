import type { CardField, Entities, Entity, Values } from '@marshrut/model';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Conditions } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import type { FormField, Typed } from '../form/field.js';
import { compileForm, conditionTexts, sightOf, typedView } from '../form/sight.js';
import { TaskScopeDocument, type TaskScopeQuery } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { useLanguage } from '../i18n/language.js';

/**
 * Which fields of a form are seen and required now, and what its computed fields come to. Conditions and formulas are FEEL text, evaluated
 * here by the same package as on the server; it is loaded, with the card and the entities the text speaks about, only for forms that have any.
 */
export function useConditions(taskId: string, fields: readonly FormField[], context: Values, typed: Typed): Conditions {
  const language = useLanguage();
  const texts = useMemo(
    () => [
      ...conditionTexts(fields),
      ...fields.flatMap(({ path, computed }) => (computed ? [`${path} = ${computed}`] : [])),
    ],
    [fields],
  );
  const compiled = useQuery({
    queryKey: ['conditions', taskId, texts],
    queryFn: () => compileAll(taskId, fields),
    enabled: texts.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(
    () =>
      compiled.data
        ? sightOf(compiled.data, { fields, view: typedView({ fields, context, typed }), language })
        : plainConditions(fields),
    [compiled.data, fields, context, typed, language],
  );
}

async function compileAll(taskId: string, fields: readonly FormField[]) {
  const [feel, answer] = await Promise.all([
    import('@marshrut/expressions'),
    request(TaskScopeDocument, { id: taskId }),
  ]);
  return compileForm(feel, { card: cardOf(answer), entities: entitiesOf(answer) }, fields);
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
