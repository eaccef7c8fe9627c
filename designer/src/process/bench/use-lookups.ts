import { normalText } from '@marshrut/expressions';
import { useMemo } from 'react';
import type { Titles } from '../../form/field.js';
import type { Lookups } from '../../form/inputs/lookups.js';
import { useRun } from './use-session.js';

/** Inputs on the bench look for made-up records and people, and their files stay on this device. */
export function useBenchLookups(titles: Titles): Lookups {
  const bench = useRun(state => state.bench);
  return useMemo(() => {
    const { house, setting } = bench;
    const named = (ids: readonly string[], search: string) =>
      ids
        .map(id => ({ id, title: titles.get(id) ?? id }))
        .filter(({ title }) => normalText(title).includes(normalText(search)));
    return {
      records: (entity, search) =>
        named(
          house.records(entity).map(({ id }) => id),
          search,
        ),
      people: (role, search) =>
        named(role === undefined ? [...setting.cast.people.keys()] : setting.cast.holders(role), search),
      attach: file => `file-${file.name.replaceAll(',', ' ')}`,
    };
  }, [bench, titles]);
}
