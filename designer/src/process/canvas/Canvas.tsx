import { ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMantineColorScheme } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useEditor } from '../editor/editor.js';
import { Guides } from '../placing/Guides.js';
import { PathPlayer } from '../playing/PathPlayer.js';
import { RoutingContext, useRouting } from '../routing/use-routing.js';
import { ArrowHeads } from './ArrowHeads.js';
import { BlockNode } from './BlockNode.js';
import { BranchEdge } from './BranchEdge.js';
import css from './Canvas.module.css';
import { CanvasBar } from './CanvasBar.js';
import { CanvasMenu } from './CanvasMenu.js';
import { ConnectionHint } from './ConnectionHint.js';
import { CanvasContext } from './canvas-state.js';
import { MIN_ZOOM } from './first-view.js';
import type { BlockFlowNode, BranchFlowEdge } from './flow.js';
import { GRID } from './geometry.js';
import { Overview } from './Overview.js';
import { Trail } from './Trail.js';
import { useCanvasActions } from './use-canvas-actions.js';
import { useCanvasKeys } from './use-canvas-keys.js';
import { useConnecting } from './use-connecting.js';
import { useDropping } from './use-dropping.js';
import { useFlow } from './use-flow.js';
import { useReveal } from './use-reveal.js';
import { useShowLevel } from './use-show-level.js';

const nodeTypes = { block: BlockNode };
const edgeTypes = { branch: BranchEdge };
const snapGrid: [number, number] = [GRID, GRID];

/** The drawing surface: one level of the open document. */
export function Canvas({ bare = false }: { readonly bare?: boolean }) {
  const { t } = useTranslation('process');
  const { colorScheme } = useMantineColorScheme();
  const surface = useRef<HTMLDivElement>(null);
  const { canvas: state } = useEditor();
  const [ways] = useState(() => new Map());
  const flow = useFlow();
  const routes = useRouting(flow.drawn, surface);
  const actions = useCanvasActions(state, surface);
  const room = useMemo(() => ({ state, actions, ways }), [state, actions, ways]);
  const connecting = useConnecting(room, surface);
  const dropping = useDropping(room);
  const choose = useDocument(document => document.choose);
  const show = useShowLevel();
  const { onKeyDown } = useCanvasKeys(room, surface, show);
  useReveal(surface, show);
  return (
    <CanvasContext value={room}>
      <RoutingContext value={routes}>
        <section
          ref={surface}
          className={css.canvas}
          tabIndex={-1}
          data-connecting={connecting.active || undefined}
          aria-label={t('canvas')}
          onKeyDown={onKeyDown}
          {...dropping}
        >
          <ArrowHeads />
          <ReactFlow<BlockFlowNode, BranchFlowEdge>
            nodes={flow.nodes}
            edges={flow.edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onNodesChange={flow.onNodesChange}
            onEdgesChange={flow.onEdgesChange}
            onNodeDoubleClick={(_, node) => actions.open(node.id)}
            onNodeClick={({ ctrlKey, metaKey, shiftKey }, { id }) => {
              // A click on one of several chosen blocks chooses it alone.
              if (!ctrlKey && !metaKey && !shiftKey) choose({ nodes: [id] });
            }}
            onPaneClick={() => choose({})}
            {...connecting.props}
            connectionLineComponent={ConnectionHint}
            connectionRadius={48}
            connectOnClick={false}
            snapToGrid
            snapGrid={snapGrid}
            deleteKeyCode={null}
            disableKeyboardA11y
            nodesFocusable={false}
            edgesFocusable={false}
            zoomOnDoubleClick={false}
            elevateNodesOnSelect={false}
            onlyRenderVisibleElements
            minZoom={MIN_ZOOM}
            maxZoom={1.75}
            panOnScroll={false}
            nodeDragThreshold={3}
            onInit={() => show('first')}
            colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
            attributionPosition={bare ? 'bottom-right' : 'bottom-center'}
          >
            <Trail />
            <Guides />
            <CanvasBar />
            <PathPlayer />
            {!bare && <Overview />}
          </ReactFlow>
          <CanvasMenu surface={surface} />
        </section>
      </RoutingContext>
    </CanvasContext>
  );
}
