import { useReactFlow } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useArrange } from '../canvas/CanvasBar.js';
import { type InsertPlace, onBench } from '../canvas/canvas-state.js';
import { useBlockCommands } from '../canvas/use-block-commands.js';
import { useShowLevel } from '../canvas/use-show-level.js';
import { ownersOf } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import { whyNotGroup } from '../edits/group-inside.edit.js';
import { offersAt } from '../palette/offers.js';
import { useInsert } from '../palette/use-insert.js';
import { focusPanel } from '../panel/focus-panel.js';
import { type Alignment, alignments } from '../placing/align.js';
import { alignmentWords } from '../placing/alignment-words.js';
import type { Command } from './command.js';

/** Everything that can be done with the document as it is now: commands, blocks to add, blocks to go to. */
export function useCommands(): Command[] {
  const acts = useActs();
  const additions = useAdditions();
  const places = usePlaces();
  return [...acts, ...additions, ...places];
}

type Act =
  | 'undo'
  | 'redo'
  | 'fit'
  | 'arrange'
  | 'all'
  | 'properties'
  | 'copy'
  | 'paste'
  | 'duplicate'
  | 'remove'
  | 'groupInside'
  | 'keys'
  | 'bench';

function useActs(): Command[] {
  const { t } = useTranslation('process');
  const say = useSay();
  const { document, canvas } = useEditor();
  const { blocks } = useSurroundings();
  const blockCommands = useBlockCommands();
  const show = useShowLevel();
  const arrange = useArrange();
  const { diagram, chosen, past, future, undo, redo, level, choose } = document.getState();
  const act = (id: Act, run: () => void, keys = '', name = t(id)): Command => ({
    id,
    group: 'act',
    name,
    keys,
    words: t(`commandWords.${id}`).split(', '),
    run,
  });
  const align = (how: Alignment): Command => ({
    id: how,
    group: 'act',
    name: say(alignmentWords[how]),
    words: [],
    run: () => blockCommands.align(how),
  });
  const some = chosen.nodes.length > 0;
  const [undone, redone] = [past.at(-1), future.at(-1)];
  return [
    ...(undone ? [act('undo', undo, 'Ctrl+Z', `${t('undo')}: ${say(undone.title)}`)] : []),
    ...(redone ? [act('redo', redo, 'Ctrl+Shift+Z', `${t('redo')}: ${say(redone.title)}`)] : []),
    act('bench', () => canvas.setState(onBench), 'Ctrl+Enter'),
    act('fit', () => show('whole'), '1'),
    act('arrange', arrange),
    act(
      'all',
      () => choose({ nodes: diagram.nodes.flatMap(node => (node.parent === level ? [node.id] : [])) }),
      'Ctrl+A',
    ),
    ...(some ? [act('properties', focusPanel, 'Alt+Enter')] : []),
    ...(some ? [act('copy', blockCommands.copy, 'Ctrl+C')] : []),
    act('paste', blockCommands.paste, 'Ctrl+V'),
    ...(some ? [act('duplicate', () => blockCommands.duplicate(), 'Ctrl+D')] : []),
    ...(some ? [act('remove', () => blockCommands.remove(), 'Delete')] : []),
    ...(whyNotGroup(blocks, diagram, chosen.nodes) ? [] : [act('groupInside', blockCommands.group, 'Ctrl+G')]),
    ...(chosen.nodes.length > 1 ? alignments.map(align) : []),
    act('keys', () => canvas.setState({ open: 'keys' }), '?'),
  ];
}

/** New blocks: behind the chosen one, else in the middle of what is seen. */
function useAdditions(): Command[] {
  const say = useSay();
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const insert = useInsert();
  const { screenToFlowPosition } = useReactFlow();
  const { diagram, level, chosen } = document.getState();
  const [node] = chosen.nodes;
  const middle = () => screenToFlowPosition({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
  const place: InsertPlace = node === undefined ? { kind: 'free', at: middle() } : { kind: 'after', node };
  const counter = { insert, connect: () => undefined };
  return offersAt(place, '', diagram, level, blocks, counter)
    .filter(offer => offer.group !== 'leadTo')
    .map(({ id, block, name, hint, take }) => ({
      id,
      group: 'add',
      name: say(name),
      block,
      ...(hint && { hint: say(hint) }),
      words: [name.ru, name.en, ...(blocks.get(block)?.words ?? [])],
      run: take,
    }));
}

/** All blocks of the process, at whatever level they stand. */
function usePlaces(): Command[] {
  const say = useSay();
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const { diagram, leadTo } = document.getState();
  return diagram.nodes.map(({ id, block, name, parent }) => {
    const kind = blocks.get(block);
    const above = ownersOf(diagram, parent).map(owner => say(owner.name));
    return {
      id: `go-${id}`,
      group: 'goTo',
      name: say(name) || (kind ? say(kind.name) : block),
      block,
      hint: [...above, ...(kind ? [say(kind.name)] : [])].join(' · '),
      words: [name.ru, name.en],
      run: () => leadTo(id, null, ''),
    };
  });
}
