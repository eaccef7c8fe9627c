import type { Scope } from '@marshrut/expressions';
import type { DecisionTable, FieldType, Node } from '@marshrut/model';
import { useMemo } from 'react';
import type { SettingsOf } from '../blocks/settings-of.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import { useSettings } from '../panel/use-settings.js';

export type RulesInHand = ReturnType<typeof useRules>;

/** The decision table of one block and how to change it. */
export function useRules(node: Node) {
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const [{ table }, set] = useSettings<SettingsOf<'rules'>>(node);
  const scope = useMemo((): Scope => ({ card, entities }), [card, entities]);
  return {
    node,
    table,
    scope,
    change: (next: DecisionTable, join?: string) => set({ table: next }, join ? { join: `table.${join}` } : {}),
    /** The type an input is told in; undefined for one that is computed. */
    askedType: (expression: string): FieldType | undefined => fieldAt(card, entities, expression)?.type,
    /** The type of what is answered: that of the card field, where it fills one. */
    answeredType: ({ field, type }: DecisionTable['outputs'][number]): FieldType =>
      card.find(one => one.key === field)?.type ?? type,
  };
}
