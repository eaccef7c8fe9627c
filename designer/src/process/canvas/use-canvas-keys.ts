import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { holds, opensLarge } from '../document/kinds.js';
import { nodeOf, nodesAt } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import { focusPanel } from '../panel/focus-panel.js';
import { type CanvasRoom, onBench } from './canvas-state.js';
import { focusBlock } from './focus-block.js';
import { GRID } from './geometry.js';
import { commandOf, type KeyCommand } from './keys.js';
import { neighbour } from './neighbour.js';
import { useBlockCommands } from './use-block-commands.js';
import type { ShowLevel } from './use-show-level.js';

/** What is done to a block is done to the one that has the focus, chosen before or not. */
const aimed: ReadonlySet<KeyCommand> = new Set([
  'copy',
  'cut',
  'duplicate',
  'remove',
  'rename',
  'insert',
  'enter',
  'properties',
  'moveLeft',
  'moveRight',
  'moveUp',
  'moveDown',
]);

/** The keyboard on the canvas. Typing in a field inside it is left alone. */
export function useCanvasKeys({ actions }: CanvasRoom, surface: RefObject<HTMLElement | null>, show: ShowLevel) {
  const { document, canvas } = useEditor();
  const commands = useBlockCommands();

  const run = useCallback(
    (command: KeyCommand): void => {
      const { diagram, level, chosen, choose, enter, undo, redo } = document.getState();
      const [id] = chosen.nodes;
      const walkTo = (next: string | undefined) => {
        if (next === undefined) return;
        choose({ nodes: [next] });
        focusBlock(surface.current, next);
      };
      const leave = () => {
        if (id !== undefined || chosen.edges.length > 0 || level === null) return choose({});
        enter(nodeOf(diagram, level)?.parent ?? null);
        choose({ nodes: [level] });
        focusBlock(surface.current, level);
      };
      const insert = () => {
        const block =
          id === undefined ? null : surface.current?.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
        if (id !== undefined && block) actions.insert({ kind: 'after', node: id }, block);
      };
      const open = () => {
        const node = id === undefined ? undefined : nodeOf(diagram, id);
        if (node && (holds(node.block) || opensLarge(node.block))) actions.open(node.id);
        else focusPanel();
      };
      const deeds: Record<KeyCommand, () => void> = {
        undo,
        redo,
        leave,
        insert,
        enter: open,
        properties: focusPanel,
        copy: commands.copy,
        cut: () => {
          commands.copy();
          commands.remove();
        },
        paste: commands.paste,
        duplicate: () => commands.duplicate(),
        remove: () => {
          const next =
            id === undefined
              ? undefined
              : (neighbour(diagram, level, id, 'left') ?? neighbour(diagram, level, id, 'right'));
          commands.remove();
          walkTo(next);
        },
        rename: () => id !== undefined && actions.rename(id),
        all: () => choose({ nodes: nodesAt(diagram, level).map(node => node.id) }),
        group: commands.group,
        find: () => canvas.setState({ open: 'find' }),
        keys: () => canvas.setState({ open: 'keys' }),
        bench: () => canvas.setState(onBench),
        fit: () => show('whole'),
        left: () => walkTo(neighbour(diagram, level, id, 'left')),
        right: () => walkTo(neighbour(diagram, level, id, 'right')),
        up: () => walkTo(neighbour(diagram, level, id, 'up')),
        down: () => walkTo(neighbour(diagram, level, id, 'down')),
        moveLeft: () => commands.move(-GRID, 0),
        moveRight: () => commands.move(GRID, 0),
        moveUp: () => commands.move(0, -GRID),
        moveDown: () => commands.move(0, GRID),
      };
      deeds[command]();
    },
    [document, canvas, commands, actions, surface, show],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, select, [contenteditable], .nokey')) return;
      const onButton = target.closest('button, a') !== null;
      const command = commandOf(event);
      if (!command || (onButton && command === 'enter')) return;
      event.preventDefault();
      event.stopPropagation();
      const focused = target.closest<HTMLElement>('.react-flow__node')?.dataset.id;
      const { chosen, choose } = document.getState();
      if (focused !== undefined && aimed.has(command) && !chosen.nodes.includes(focused)) choose({ nodes: [focused] });
      run(command);
    },
    [run, document],
  );
  return { onKeyDown };
}
