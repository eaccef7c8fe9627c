import { type KeyboardEvent, useCallback } from 'react';
import { commandOf, type KeyCommand } from '../canvas/keys.js';
import { useBlockCommands } from '../canvas/use-block-commands.js';
import { inOrder } from '../document/walk.js';
import { useEditor } from '../editor/editor.js';
import { focusPanel } from '../panel/focus-panel.js';

/** Up and down walk the tree; the rest is as on the canvas. */
export function useOutlineKeys(): (event: KeyboardEvent) => void {
  const { document, canvas } = useEditor();
  const commands = useBlockCommands();
  return useCallback(
    event => {
      const command = commandOf(event);
      const { diagram, chosen, leadTo, undo, redo } = document.getState();
      const order = inOrder(diagram, null);
      const at = order.findIndex(node => node.id === chosen.nodes[0]);
      const tree = event.currentTarget;
      const go = (index: number) => {
        const node = order[Math.max(0, Math.min(index, order.length - 1))];
        if (!node) return;
        leadTo(node.id, null, '');
        requestAnimationFrame(() => tree.querySelector<HTMLElement>(`[data-node="${CSS.escape(node.id)}"]`)?.focus());
      };
      const deeds: Partial<Record<KeyCommand, () => void>> = {
        up: () => go(at - 1),
        down: () => go(at + 1),
        enter: focusPanel,
        properties: focusPanel,
        rename: focusPanel,
        insert: () => {
          const [node] = chosen.nodes;
          if (node !== undefined) canvas.setState({ menu: { place: { kind: 'after', node }, x: 16, y: 64 } });
        },
        duplicate: () => commands.duplicate(),
        remove: () => {
          commands.remove();
          go(at - 1);
        },
        undo,
        redo,
      };
      const deed = command && deeds[command];
      if (!deed) return;
      event.preventDefault();
      deed();
    },
    [document, canvas, commands],
  );
}
