import { type Change, compareDiagrams } from '@marshrut/blocks';
import { type Diagram, type LocalText, localText } from '@marshrut/model';
import { useMemo } from 'react';
import { PeopleNamedDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { peopleIn } from './people-in.js';

/** How two documents of a process differ; undefined while one of them is on its way. */
export function useDifference(before: Diagram | undefined, after: Diagram | undefined): readonly Change[] | undefined {
  const { entities, roles, groups, calendars } = useSurroundings();
  const ids = useMemo(
    () => [...new Set([before, after].flatMap(diagram => (diagram ? peopleIn(diagram) : [])))],
    [before, after],
  );
  const { data } = useAnswer(PeopleNamedDocument, { ids }, { enabled: ids.length > 0 });
  return useMemo(() => {
    if (!before || !after) return undefined;
    const people = (data?.nodes ?? []).flatMap(node =>
      node && 'name' in node ? [{ key: node.id, name: localText(node.name) }] : [],
    );
    return compareDiagrams(before, after, {
      entities,
      roles: named(roles),
      groups: named(groups),
      calendars: named(calendars),
      people: named(people),
    });
  }, [before, after, entities, roles, groups, calendars, data]);
}

function named(things: readonly { readonly key: string; readonly name: LocalText }[]): ReadonlyMap<string, LocalText> {
  return new Map(things.map(({ key, name }) => [key, name]));
}
