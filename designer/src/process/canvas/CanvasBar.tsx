import { ActionIcon, Tooltip } from '@mantine/core';
import { localText } from '@marshrut/model';
import {
  type Icon,
  IconArrowsMaximize,
  IconCommand,
  IconKeyboard,
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
  const { canvas } = useEditor();
  const { zoomIn, zoomOut } = useReactFlow();
  const show = useShowLevel();
  const arrange = useArrange();
  return (
    <Panel position="bottom-left" className={css.bar}>
      <BarButton name="zoomOut" icon={IconMinus} act={() => void zoomOut({ duration: 120 })} />
      <BarButton name="zoomIn" icon={IconPlus} act={() => void zoomIn({ duration: 120 })} />
      <BarButton name="fit" icon={IconArrowsMaximize} act={() => show('whole')} />
      <BarButton name="arrange" icon={IconLayoutDistributeHorizontal} act={arrange} />
      <BarButton name="find" icon={IconCommand} act={() => canvas.setState({ open: 'find' })} />
      <BarButton name="keys" icon={IconKeyboard} act={() => canvas.setState({ open: 'keys' })} />
    </Panel>
  );
}

/** Puts the blocks of the level in order, and shows it. */
export function useArrange() {
  const { document } = useEditor();
  const show = useShowLevel();
  return () => {
    const { diagram, level, edit } = document.getState();
    edit('move', { positions: arranged(diagram, level), title: localText('Разложить по порядку', 'Arrange') });
    requestAnimationFrame(() => show('first'));
  };
}

interface BarButtonProps {
  readonly name: 'zoomIn' | 'zoomOut' | 'fit' | 'arrange' | 'find' | 'keys';
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
