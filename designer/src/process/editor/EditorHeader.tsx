import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconFlask,
  IconPencil,
  IconUpload,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { paths } from '../../app/paths.js';
import { ProcessDocument, type ProcessQuery } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { onBench } from '../canvas/canvas-state.js';
import { ProblemsButton } from '../problems/ProblemsButton.js';
import { PublishDialog } from '../publish/PublishDialog.js';
import css from './EditorRoom.module.css';
import { useDocument, useEditor } from './editor.js';
import { ProcessName } from './ProcessName.js';
import { SaveState } from './SaveState.js';

/** Name, whether it is saved, undo and redo, problems, publishing. */
export function EditorHeader({ process }: { readonly process: NonNullable<ProcessQuery['process']> }) {
  const { t } = useTranslation('process');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [publishing, setPublishing] = useState(false);
  const bench = useStore(useEditor().canvas, state => state.bench);
  const now = useAnswer(ProcessDocument, { id: process.id }, { enabled: false }).data?.process;
  return (
    <header className={css.header}>
      <Tooltip label={t('toList')}>
        <ActionIcon component={Link} href={paths.processes()} aria-label={t('toList')}>
          <IconArrowLeft size={20} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <div className={css.title}>
        <ProcessName />
        <SaveState processId={process.id} published={now?.published?.number ?? process.published?.number} />
      </div>
      {!bench && (
        <>
          <HistoryButton way="undo" icon={IconArrowBackUp} />
          <HistoryButton way="redo" icon={IconArrowForwardUp} />
          <ProblemsButton />
        </>
      )}
      <BenchButton bench={bench} narrow={narrow === true} />
      {narrow ? (
        <ActionIcon variant="filled" color="sea" aria-label={t('publish')} onClick={() => setPublishing(true)}>
          <IconUpload size={20} stroke={1.75} />
        </ActionIcon>
      ) : (
        <Button onClick={() => setPublishing(true)}>{t('publish')}</Button>
      )}
      <PublishDialog opened={publishing} onClose={() => setPublishing(false)} />
    </header>
  );
}

/** Tries the process on an example, and leads back to drawing. */
function BenchButton({ bench, narrow }: { readonly bench: boolean; readonly narrow: boolean }) {
  const { t } = useTranslation('process');
  const { canvas } = useEditor();
  const toggle = () => canvas.setState(bench ? { bench: false } : onBench);
  const label = t(bench ? 'benchLeave' : 'bench');
  const Glyph = bench ? IconPencil : IconFlask;
  if (narrow)
    return (
      <ActionIcon aria-label={label} onClick={toggle}>
        <Glyph size={20} stroke={1.75} />
      </ActionIcon>
    );
  return (
    <Button variant="default" leftSection={<Glyph size={18} aria-hidden />} onClick={toggle}>
      {label}
    </Button>
  );
}

function HistoryButton({ way, icon: Glyph }: { readonly way: 'undo' | 'redo'; readonly icon: Icon }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const next = useDocument(state => (way === 'undo' ? state.past : state.future).at(-1));
  const act = useDocument(state => state[way]);
  const label = next ? t(`${way}What`, { what: say(next.title) }) : t(way);
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={!next} className={css.history} onClick={act}>
        <Glyph size={20} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
