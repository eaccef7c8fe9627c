import { useMantineColorScheme } from '@mantine/core';
import type { Diagram } from '@marshrut/model';
import { Panel, ReactFlow, useReactFlow, useStoreApi } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowHeads } from '../canvas/ArrowHeads.js';
import { BlockNode } from '../canvas/BlockNode.js';
import { BranchEdge } from '../canvas/BranchEdge.js';
import css from '../canvas/Canvas.module.css';
import { BarButton } from '../canvas/CanvasBar.js';
import { firstView, MIN_ZOOM, wholeView } from '../canvas/first-view.js';
import { type BlockFlowNode, type BranchFlowEdge, createFlowMemory, type Mark } from '../canvas/flow.js';
import { boxesOf } from '../canvas/geometry.js';
import { panToSee } from '../canvas/pan-to-see.js';
import { LevelTrail } from '../canvas/Trail.js';
import { useTelling } from '../canvas/use-telling.js';
import { holds } from '../document/kinds.js';
import { type Level, nodeOf, nodesAt } from '../document/level.js';
import { RoutingContext, useRouting } from '../routing/use-routing.js';

const nodeTypes = { block: BlockNode };
const edgeTypes = { branch: BranchEdge };

interface ViewCanvasProps {
  readonly document: Diagram;
  readonly mark: (id: string) => Mark | null;
  /** The block that is brought into sight, at its level. With it the picture fills the page and takes the wheel. */
  readonly at?: string;
  /** Id of the block or edge that is shown as selected. */
  readonly chosen?: string | null;
  /** A block was clicked, or Enter pressed on it: instead of a look into it. */
  readonly onPick?: (node: string) => void;
  /** It opens as a whole, and a double click looks into a block, though a click picks it. */
  readonly overview?: boolean;
}

/** Pan, zoom, look into a task; nothing can be changed. */
export function ViewCanvas({ document, mark, onPick, overview = false, at, chosen = null }: ViewCanvasProps) {
  const { t } = useTranslation('process');
  const { colorScheme } = useMantineColorScheme();
  const { setViewport, zoomIn, zoomOut } = useReactFlow();
  const store = useStoreApi();
  const [level, setLevel] = useState<Level>(null);
  const [memory] = useState(createFlowMemory);
  const telling = useTelling({ diagram: document, mark });
  const { nodes, edges } = useMemo(
    () => ({ nodes: memory.nodesOf(document, level, telling), edges: memory.edgesOf(document, level, telling) }),
    [memory, document, level, telling],
  );
  const [shownNodes, shownEdges] = useMemo(
    () => [withChosen(nodes, chosen), withChosen(edges, chosen)],
    [nodes, edges, chosen],
  );
  const routes = useRouting(edges);
  /** A case is looked at for where it stands: that is in sight first, as far as a first view does not show all. */
  const show = (at: Level, viewOf = firstView) => {
    const boxes = boxesOf(document);
    const view = viewOf(
      nodesAt(document, at).flatMap(node => boxes.get(node.id) ?? []),
      store.getState(),
    );
    if (!view) return;
    const now = boxes.get(nodesAt(document, at).find(node => isPresent(mark(node.id)))?.id ?? '');
    const by = now ? panToSee(now, view, store.getState()) : { x: 0, y: 0 };
    void setViewport({ ...view, x: view.x + by.x, y: view.y + by.y }, { duration: viewOf === wholeView ? 200 : 0 });
  };
  const enter = (next: Level) => {
    if (next !== null && !holds(nodeOf(document, next)?.block ?? '')) return;
    setLevel(next);
    show(next);
  };
  const see = (id: string) => {
    const box = boxesOf(document).get(id);
    const { transform, width, height } = store.getState();
    const [x, y, zoom] = transform;
    const by = box && panToSee(box, { x, y, zoom }, { width, height });
    if (by && (by.x !== 0 || by.y !== 0)) void setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: 200 });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the block alone.
  useEffect(() => {
    const node = nodeOf(document, at ?? '');
    if (!node) return undefined;
    if (node.parent !== level && node.id !== level) enter(node.parent);
    const frame = requestAnimationFrame(() => see(node.id));
    return () => cancelAnimationFrame(frame);
  }, [at]);
  return (
    <section className={css.canvas} style={{ height: '100%' }} aria-label={t('diagram')}>
      <ArrowHeads />
      <RoutingContext value={routes}>
        <ReactFlow<BlockFlowNode, BranchFlowEdge>
          nodes={shownNodes}
          edges={shownEdges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodeDoubleClick={(_, node) => (overview || !onPick) && enter(node.id)}
          onNodeClick={(event, node) => {
            if (onPick) onPick(node.id);
            else if (event.detail === 1 && node.data.steps.length > 0) enter(node.id);
          }}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          nodesFocusable
          edgesFocusable={false}
          deleteKeyCode={null}
          zoomOnDoubleClick={false}
          onlyRenderVisibleElements
          minZoom={MIN_ZOOM}
          maxZoom={1.5}
          onInit={() => show(level, overview ? wholeView : firstView)}
          preventScrolling={at !== undefined}
          zoomOnScroll={at !== undefined}
          colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
          attributionPosition="bottom-right"
          onKeyDown={event => {
            const id = (event.target as HTMLElement).dataset.id;
            if (event.key === 'Enter' && id) (onPick ?? enter)(id);
            if (event.key === 'Escape') enter(nodeOf(document, level ?? '')?.parent ?? null);
          }}
        >
          <LevelTrail diagram={document} level={level} onEnter={enter} />
          <Panel position="bottom-left" className={css.bar}>
            <BarButton name="zoomOut" icon={IconMinus} act={() => void zoomOut({ duration: 120 })} />
            <BarButton name="zoomIn" icon={IconPlus} act={() => void zoomIn({ duration: 120 })} />
            <BarButton name="fit" icon={IconArrowsMaximize} act={() => show(level, wholeView)} />
          </Panel>
        </ReactFlow>
      </RoutingContext>
    </section>
  );
}

function isPresent(mark: Mark | null): boolean {
  return mark === 'current' || mark === 'failed';
}

function withChosen<T extends { readonly id: string }>(items: T[], chosen: string | null): T[] {
  return chosen === null ? items : items.map(item => (item.id === chosen ? { ...item, selected: true } : item));
}
