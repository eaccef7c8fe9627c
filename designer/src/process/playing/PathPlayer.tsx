import { ActionIcon, Paper, Text } from '@mantine/core';
import { useInterval, useReducedMotion } from '@mantine/hooks';
import { IconPlayerSkipBack, IconPlayerSkipForward, IconX } from '@tabler/icons-react';
import { Panel } from '@xyflow/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useCanvasState } from '../canvas/canvas-state.js';
import { nodeOf } from '../document/level.js';
import { useDocument, useEditor } from '../editor/editor.js';
import css from './PathPlayer.module.css';

const STEP_MS = 1200;

/** Shows a way step by step on the canvas: by itself, or by the buttons. It goes with the first edit, for then it is another drawing. */
export function PathPlayer() {
  const { t } = useTranslation('process');
  const say = useSay();
  const { canvas } = useEditor();
  const played = useCanvasState(state => state.played);
  const diagram = useDocument(state => state.diagram);
  const still = useReducedMotion();
  const to = (at: number) => played && canvas.setState({ played: { ...played, at } });
  const walk = useInterval(() => {
    const now = canvas.getState().played;
    if (!now || now.at >= now.way.length - 1) walk.stop();
    else canvas.setState({ played: { ...now, at: now.at + 1 } });
  }, STEP_MS);
  const { start, stop } = walk;
  const way = played?.way;
  useEffect(() => {
    if (!way || still) return undefined;
    start();
    return stop;
  }, [way, still, start, stop]);
  const stale = played && played.diagram !== diagram;
  useEffect(() => {
    if (stale) canvas.setState({ played: null });
  }, [stale, canvas]);
  if (!played || stale) return null;
  const { at } = played;
  const named = (id: string) => say(nodeOf(diagram, id)?.name ?? { ru: '', en: '' }) || t('unnamed');
  const step = played.way[at];
  const press = (next: number) => {
    stop();
    to(next);
  };
  return (
    <Panel position="top-center">
      <Paper className={css.player} role="group" aria-label={t('thePath')} withBorder>
        <ActionIcon variant="subtle" disabled={at === 0} aria-label={t('stepBack')} onClick={() => press(at - 1)}>
          <IconPlayerSkipBack size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          disabled={at === played.way.length - 1}
          aria-label={t('stepOn')}
          onClick={() => press(at + 1)}
        >
          <IconPlayerSkipForward size={18} aria-hidden />
        </ActionIcon>
        <Text size="sm" aria-live="polite">
          {t('pathStep', { at: at + 1, all: played.way.length })}
          {step && step.at.length > 0 && ` ${t('pathAt', { blocks: step.at.map(named).join(', ') })}`}
        </Text>
        <ActionIcon variant="subtle" aria-label={t('close')} onClick={() => canvas.setState({ played: null })}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Paper>
    </Panel>
  );
}
