import { useMediaQuery } from '@mantine/hooks';
import { ReactFlowProvider } from '@xyflow/react';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { PageLoading } from '../../app/PageLoading.js';
import { usePageTitle } from '../../app/page-title.js';
import type { ProcessQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import { Commands } from '../commands/Commands.js';
import { ProblemsContext, useChecking } from '../problems/problems-context.js';
import { EditorHeader } from './EditorHeader.js';
import css from './EditorRoom.module.css';
import { type Editor, EditorContext, useDocument, useEditor } from './editor.js';
import { NarrowDesk } from './NarrowDesk.js';
import { openEditor } from './open-editor.js';
import { StaleDialog } from './StaleDialog.js';
import { useEditorKeys } from './use-editor-keys.js';
import { WideDesk } from './WideDesk.js';

const Bench = lazy(() => import('../bench/Bench.js').then(file => ({ default: file.Bench })));

type Process = NonNullable<ProcessQuery['process']>;

export function EditorRoom({ process }: { readonly process: Process }) {
  const editor = useOpened(process);
  if (!editor) return null;
  return (
    <EditorContext value={editor}>
      <Checked>
        <ReactFlowProvider>
          <Frame process={process} />
        </ReactFlowProvider>
      </Checked>
    </EditorContext>
  );
}

/** Opened for the time on the page; leaving it saves and lets go. */
function useOpened(process: Process): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [first] = useState(process);
  useEffect(() => {
    const opened = openEditor(first);
    setEditor(opened);
    return opened.close;
  }, [first]);
  return editor;
}

function Checked({ children }: { readonly children: ReactNode }) {
  return <ProblemsContext value={useChecking()}>{children}</ProblemsContext>;
}

function Frame({ process }: { readonly process: Process }) {
  const say = useSay();
  const name = useDocument(state => state.diagram.name);
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const bench = useStore(useEditor().canvas, state => state.bench);
  usePageTitle(say(name));
  useEditorKeys();
  return (
    <div className={css.room}>
      <EditorHeader process={process} />
      {bench ? (
        <Suspense fallback={<PageLoading />}>
          <Bench />
        </Suspense>
      ) : (
        <>
          {narrow ? <NarrowDesk /> : <WideDesk />}
          <Commands />
        </>
      )}
      <StaleDialog />
    </div>
  );
}
