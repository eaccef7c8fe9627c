import { type FormSettings, type FormTable, pathOf } from '@marshrut/blocks';
import { type Entity, type Node, over } from '@marshrut/model';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';
import { moved } from '../order/moved.js';
import { useSettings } from '../panel/use-settings.js';
import { beginningTable, changedTable, type TableOption, tableOptions } from './form-tables.js';

export type TablesInHand = ReturnType<typeof useFormTables>;

/** The tables of one form and everything that is done with them. They stand under its fields. */
export function useFormTables(node: Node) {
  const say = useSay();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const [settings, set] = useSettings<FormSettings>(node);
  const tables = settings.tables ?? [];
  const change = (next: readonly FormTable[], join?: string) =>
    set({ ...settings, tables: next.length > 0 ? [...next] : undefined }, join ? { join } : {});
  const partsOf = (table: FormTable): Entity | undefined => entities.get(table.entity);
  return {
    node,
    tables,
    partsOf,
    options: tableOptions(card, entities),
    /** What a person reads above the rows. */
    nameOf: (table: FormTable): string => {
      const plural = partsOf(table)?.plural;
      return say(plural ? over(table.label, plural) : table.label) || table.entity;
    },
    recordOf: (table: FormTable): string => say(card.find(({ key }) => key === table.of)?.name) || table.of,
    columnName: (table: FormTable, field: string): string =>
      say(partsOf(table)?.fields.find(({ key }) => key === field)?.name) || field,
    add: (option: TableOption) => change([...tables, beginningTable(option)]),
    alter: (table: FormTable, next: Partial<FormTable>, join?: string) =>
      change(changedTable(tables, pathOf(table), next), join && `${join}.${pathOf(table)}`),
    move: (from: number, to: number) => change(moved(tables, from, to)),
    remove: (table: FormTable) => change(tables.filter(one => pathOf(one) !== pathOf(table))),
  };
}
