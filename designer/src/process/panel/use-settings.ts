import type { CardField, Node } from '@marshrut/model';
import { useCallback } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';

interface ChangeOptions {
  /** Changes of the same kind in a row are one edit: the typing of one text. */
  readonly join?: string;
  readonly newFields?: readonly CardField[];
}

/** Settings of a block and how to change them. Settings that do not fit the block's schema count as those of a new one. */
export function useSettings<S extends object>(node: Node): [S, (next: S, options?: ChangeOptions) => void] {
  const block = useSurroundings().blocks.get(node.block);
  const edit = useDocument(state => state.edit);
  const parsed = block?.settings.safeParse(node.settings);
  const settings = (parsed?.success ? parsed.data : (block?.create() ?? {})) as S;
  const change = useCallback(
    (next: S, { join, newFields }: ChangeOptions = {}) =>
      edit(
        'changeSettings',
        { node: node.id, settings: withoutUndefined(next), ...(newFields && { newFields }) },
        join && `${join}:${node.id}`,
      ),
    [edit, node.id],
  );
  return [settings, change];
}

/** Settings are JSON: a property that is not given is not there. */
function withoutUndefined(settings: object): Node['settings'] {
  return JSON.parse(JSON.stringify(settings)) as Node['settings'];
}
