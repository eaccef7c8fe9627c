import { useDocument } from '../../editor/editor.js';

/** The card field that refers to an entity, if there is exactly one; else nothing is guessed. */
export function useReferenceTo(): (entity: string) => string {
  const card = useDocument(state => state.diagram.card);
  return entity => {
    const found = card.filter(field => field.type.kind === 'reference' && field.type.entity === entity);
    return found.length === 1 ? (found[0]?.key ?? '') : '';
  };
}
