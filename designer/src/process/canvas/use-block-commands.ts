import { localText, type Node } from '@marshrut/model';
import { useMemo } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { copied, outermost, pasted } from '../document/copy.js';
import { newId } from '../document/ids.js';
import { mayHost } from '../document/kinds.js';
import { mayStand } from '../document/legal.js';
import { nodeOf, nodesAt, withInside } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import type { Part } from '../edits/add-nodes.edit.js';
import { whyNotGroup } from '../edits/group-inside.edit.js';
import { newPart } from '../palette/new-part.js';
import { type Alignment, aligned } from '../placing/align.js';
import { alignmentWords } from '../placing/alignment-words.js';
import { clipboard } from './clipboard.js';
import { boxesOf, overlap, type Point } from './geometry.js';

/** Commands on blocks that are chosen or named, for keys, bars and menus alike. */
export function useBlockCommands() {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  return useMemo(() => {
    const chosen = () => document.getState().chosen;

    function put(part: Part, by: Point, title: [string, string]): void {
      const { diagram, level, edit, choose } = document.getState();
      const inPart = new Set(part.nodes.map(node => node.id));
      const [here] = chosen().nodes;
      const hosted = part.nodes.map(node => (lost(node) ? { ...node, attachedTo: here ?? '' } : node));
      function lost({ attachedTo }: Node): boolean {
        if (attachedTo === undefined || inPart.has(attachedTo)) return false;
        return nodeOf(diagram, attachedTo)?.parent !== level;
      }
      const legal = outermost({ ...part, nodes: hosted }).filter(node => {
        const block = blocks.get(node.block);
        const { attachedTo } = node;
        const carried =
          attachedTo === undefined || inPart.has(attachedTo) || mayHost(nodeOf(diagram, attachedTo)?.block);
        return block !== undefined && mayStand(block, diagram, level) && carried;
      });
      const ids = withInside(
        { ...diagram, nodes: hosted },
        legal.map(node => node.id),
      );
      const kept = hosted.filter(node => ids.has(node.id));
      const edges = part.edges.filter(edge => ids.has(edge.from) && ids.has(edge.to));
      if (kept.length === 0) return;
      const fresh = pasted({ nodes: kept, edges }, level, by, newId);
      const boxes = boxesOf({ ...diagram, nodes: [...diagram.nodes, ...fresh.nodes] });
      const taken = nodesAt(diagram, level).flatMap(node => boxes.get(node.id) ?? []);
      const down = outermost(fresh).some(node => {
        if (node.attachedTo !== undefined) return false;
        const box = boxes.get(node.id);
        return box && taken.some(other => overlap(box, other));
      });
      const nodes = down ? fresh.nodes.map(node => (node.parent === level ? shifted(node) : node)) : fresh.nodes;
      edit('addNodes', { nodes, edges: fresh.edges, title: localText(...title) });
      choose({ nodes: nodes.filter(node => node.parent === level).map(node => node.id) });
    }

    return {
      copy: () => {
        const part = copied(document.getState().diagram, chosen().nodes);
        if (part.nodes.length > 0) clipboard.put(part);
      },
      paste: () => {
        const part = clipboard.take();
        if (part) put(part, { x: 32, y: 32 }, ['Вставить из буфера', 'Paste']);
      },
      duplicate: (ids: readonly string[] = chosen().nodes) => {
        const part = copied(document.getState().diagram, ids);
        put(part, { x: 0, y: 112 }, ['Сделать копию', 'Duplicate']);
      },
      remove: (what = chosen()) => {
        if (what.nodes.length + what.edges.length > 0) document.getState().edit('remove', what);
      },
      align: (how: Alignment) => {
        const { diagram, edit } = document.getState();
        edit('move', { positions: aligned(diagram, chosen().nodes, how), title: alignmentWords[how] });
      },
      group: () => {
        const { diagram, level, edit, choose } = document.getState();
        const subprocess = blocks.get('subprocess');
        const nodes = chosen().nodes.filter(id => nodeOf(diagram, id)?.attachedTo === undefined);
        if (!subprocess || whyNotGroup(blocks, diagram, nodes)) return;
        const part = newPart(blocks, subprocess, level, { x: 0, y: 0 }, newId);
        edit('groupInside', { nodes, part, edges: [newId('e'), newId('e')] });
        choose({ nodes: part.nodes.slice(0, 1).map(node => node.id) });
      },
      move: (x: number, y: number) => {
        const { diagram, edit } = document.getState();
        const ids = chosen().nodes;
        const nodes = diagram.nodes.filter(node => ids.includes(node.id));
        const positions = nodes.map(node => [node.id, { x: node.position.x + x, y: node.position.y + y }] as const);
        edit('move', { positions: Object.fromEntries(positions) }, `move:${ids.join()}`);
      },
    };
  }, [document, blocks]);
}

const shifted = <N extends { readonly position: Point }>(node: N): N => ({
  ...node,
  position: { x: node.position.x, y: node.position.y + 112 },
});
