import type { EdgeChange, NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useDocument, useEditor } from '../editor/editor.js';
import { keptToGuides } from '../placing/keep-to-guides.js';
import { marksAt } from '../playing/played.js';
import { useProblems } from '../problems/problems-context.js';
import { type BlockFlowNode, type BranchFlowEdge, createFlowMemory } from './flow.js';
import type { Point } from './geometry.js';
import { translated } from './translate.js';
import { useTelling } from './use-telling.js';

type Places = Readonly<Record<string, Point>>;

/** The open document as React Flow wants it, and React Flow's changes as the document wants them. */
export function useFlow() {
  const { document, canvas } = useEditor();
  const diagram = useDocument(state => state.diagram);
  const level = useDocument(state => state.level);
  const chosen = useDocument(state => state.chosen);
  const problems = useProblems();
  const played = useStore(canvas, state => (state.played?.diagram === diagram ? state.played : null));
  const mark = useMemo(() => played && marksAt(played), [played]);
  const telling = useTelling({ diagram, problems, ...(mark ? { mark } : {}) });
  const [memory] = useState(createFlowMemory);
  const [dragged, setDragged] = useState<Places | null>(null);

  const bare = useMemo(
    () => ({ nodes: memory.nodesOf(diagram, level, telling), edges: memory.edgesOf(diagram, level, telling) }),
    [memory, diagram, level, telling],
  );
  const first = bare.nodes[0]?.id;
  const nodes = useMemo(() => {
    const ids = new Set(chosen.nodes);
    const entry = ids.size > 0 ? chosen.nodes[0] : first;
    return bare.nodes.map(node => dressed(node, ids.has(node.id), node.id === entry, dragged?.[node.id]));
  }, [bare.nodes, chosen.nodes, dragged, first]);
  const edges = useMemo(() => {
    const ids = new Set(chosen.edges);
    return ids.size === 0
      ? bare.edges
      : bare.edges.map(edge => (ids.has(edge.id) ? { ...edge, selected: true } : edge));
  }, [bare.edges, chosen.edges]);

  const onNodesChange = useCallback(
    (changes: NodeChange<BlockFlowNode>[]) => {
      const { diagram, level, chosen: before, edit } = document.getState();
      const { dragged: places, moved, chosen: now } = translated(changes, 'nodes', before);
      if (places) {
        const kept = keptToGuides(diagram, level, places);
        setDragged(earlier => ({ ...earlier, ...kept.places }));
        canvas.setState({ guides: kept.guides });
      }
      if (moved) {
        edit('move', { positions: keptToGuides(diagram, level, moved).places });
        setDragged(null);
        canvas.setState({ guides: [] });
      }
      if (now) document.getState().choose(now);
    },
    [document, canvas],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<BranchFlowEdge>[]) => {
      const { chosen: now } = translated(changes, 'edges', document.getState().chosen);
      if (now) document.getState().choose(now);
    },
    [document],
  );
  return { nodes, edges, drawn: bare.edges, onNodesChange, onEdgesChange };
}

type Dress = 'plain' | 'entry' | 'chosen';

const wardrobe: Record<Dress, WeakMap<BlockFlowNode, BlockFlowNode>> = {
  plain: new WeakMap(),
  entry: new WeakMap(),
  chosen: new WeakMap(),
};

/** The same object for the same block in the same state, so that only what changes is drawn again. One block takes the Tab key. */
function dressed(node: BlockFlowNode, selected: boolean, entry: boolean, at: Point | undefined): BlockFlowNode {
  const domAttributes = { ...node.domAttributes, tabIndex: entry ? 0 : -1 };
  if (at) return { ...node, position: at, selected, domAttributes };
  const memory = wardrobe[selected ? 'chosen' : entry ? 'entry' : 'plain'];
  const known = memory.get(node);
  if (known && known.domAttributes?.tabIndex === domAttributes.tabIndex) return known;
  const made = { ...node, selected, domAttributes };
  memory.set(node, made);
  return made;
}
