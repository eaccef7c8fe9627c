import { ActionIcon, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowsMaximize,
  IconLayoutDistributeHorizontal,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { Panel, useReactFlow } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../editor/editor.js';
import css from './Canvas.module.css';
import { arranged } from './layout.js';
import { useShowLevel } from './use-show-level.js';

/** Zoom, whole picture, and putting the blocks in order. */
export function CanvasBar() {
  const { document } = useEditor();
  const { zoomIn, zoomOut } = useReactFlow();
  const show = useShowLevel();
  const arrange = () => {
    const { diagram, level, edit } = document.getState();
    edit('move', { positions: arranged(diagram, level), arranged: true });
    requestAnimationFrame(() => show('first'));
  };
  return (
    <Panel position="bottom-left" className={css.bar}>
      <BarButton name="zoomOut" icon={IconMinus} act={() => void zoomOut({ duration: 120 })} />
      <BarButton name="zoomIn" icon={IconPlus} act={() => void zoomIn({ duration: 120 })} />
      <BarButton name="fit" icon={IconArrowsMaximize} act={() => show('whole')} />
      <BarButton name="arrange" icon={IconLayoutDistributeHorizontal} act={arrange} />
    </Panel>
  );
}

interface BarButtonProps {
  readonly name: 'zoomIn' | 'zoomOut' | 'fit' | 'arrange';
  readonly icon: Icon;
  readonly act: () => void;
}

export function BarButton({ name, icon: Glyph, act }: BarButtonProps) {
  const { t } = useTranslation('process');
  return (
    <Tooltip label={t(name)} position="top">
      <ActionIcon aria-label={t(name)} onClick={act}>
        <Glyph size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
