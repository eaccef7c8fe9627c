import { useReactFlow } from '@xyflow/react';
import { type RefObject, useMemo } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { language } from '../../i18n/language.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { holds, opensLarge } from '../document/kinds.js';
import { nodeOf } from '../document/level.js';
import { renamed } from '../document/renamed.js';
import { useEditor } from '../editor/editor.js';
import { useInsert } from '../palette/use-insert.js';
import type { CanvasActions, CanvasState } from './canvas-state.js';
import { focusBlock } from './focus-block.js';
import { useBlockCommands } from './use-block-commands.js';

/** What blocks, edges and bars on the canvas call; the same object for the canvas's whole life. */
export function useCanvasActions(state: StoreApi<CanvasState>, surface: RefObject<HTMLElement | null>): CanvasActions {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const commands = useBlockCommands();
  const insert = useInsert();
  const { getNode } = useReactFlow();
  return useMemo(
    () => ({
      insert: (place, near) => {
        const corner = surface.current?.getBoundingClientRect();
        const box = near.getBoundingClientRect();
        if (!corner) return;
        state.setState({ menu: { place, x: box.right - corner.left + 8, y: box.top - corner.top - 8 } });
      },
      rename: (id, text) => {
        const { renaming } = state.getState();
        state.setState({ renaming: id });
        if (id !== null) {
          if (getNode(id)) document.getState().choose({ nodes: [id] });
          return;
        }
        if (renaming === null) return;
        const node = nodeOf(document.getState().diagram, renaming);
        if (node && text !== undefined) {
          const name = renamed(node.name, language(), text.trim(), blocks.get(node.block)?.name);
          document.getState().edit('rename', { node: renaming, name });
        }
        focusBlock(surface.current, renaming);
      },
      duplicate: id => commands.duplicate([id]),
      remove: id => commands.remove({ nodes: [id], edges: [] }),
      open: id => {
        const node = nodeOf(document.getState().diagram, id);
        if (node && (holds(node.block) || opensLarge(node.block))) document.getState().enter(id);
        else if (node && node.block !== 'note') state.setState({ renaming: id });
      },
      attach: id => {
        const event = blocks.get('boundary');
        if (event) insert(event, { kind: 'border', node: id });
      },
    }),
    [document, blocks, commands, state, surface, insert, getNode],
  );
}
