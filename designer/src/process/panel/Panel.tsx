import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeOf, nodeOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import { EdgePanel } from './EdgePanel.js';
import { PANEL_ID } from './focus-panel.js';
import { ManyPanel } from './ManyPanel.js';
import { NodePanel } from './NodePanel.js';
import css from './Panel.module.css';
import { ProcessPanel } from './ProcessPanel.js';
import { showSpot } from './spot.js';

/** Properties of what is chosen; of the level's owner where nothing is. */
export function Panel() {
  const { t } = useTranslation('process');
  return (
    <aside id={PANEL_ID} tabIndex={-1} className={`${css.panel} nokey`} aria-label={t('properties')}>
      <PanelBody />
    </aside>
  );
}

export function PanelBody() {
  const root = useRef<HTMLDivElement>(null);
  const spot = useDocument(state => state.spot);
  useEffect(() => {
    if (!spot?.property) return undefined;
    const frame = requestAnimationFrame(() => showSpot(root.current, spot.property));
    return () => cancelAnimationFrame(frame);
  }, [spot]);
  return (
    <div ref={root}>
      <Chosen />
    </div>
  );
}

function Chosen() {
  const diagram = useDocument(state => state.diagram);
  const level = useDocument(state => state.level);
  const { nodes, edges } = useDocument(state => state.chosen);
  const [[id], [edgeId]] = [nodes, edges];
  if (nodes.length + edges.length > 1) return <ManyPanel nodes={nodes} edges={edges} />;
  const node = nodeOf(diagram, id ?? level ?? '');
  const edge = edgeId === undefined ? undefined : edgeOf(diagram, edgeId);
  if (edge) return <EdgePanel key={edge.id} edge={edge} />;
  return node ? <NodePanel key={node.id} node={node} /> : <ProcessPanel />;
}
