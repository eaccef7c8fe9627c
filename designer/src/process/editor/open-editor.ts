import type { Diagram } from '@marshrut/model';
import { ProcessDocument, type ProcessQuery, SaveProcessDraftDocument } from '../../graphql/generated/graphql.js';
import { request } from '../../graphql/request.js';
import { createCanvasState } from '../canvas/canvas-state.js';
import { createAutosave, type Saved, type Theirs } from '../document/autosave.js';
import { type Kept, keep, kept, opening } from '../document/kept.js';
import { createDocument } from '../document/store.js';
import type { Editor } from './editor.js';

type Process = NonNullable<ProcessQuery['process']>;

/** Opens a process for drawing: with the history and the unsaved edits this browser has kept of it. */
export function openEditor(process: Process): Editor & { close(): void } {
  const draft = { version: process.draftVersion, document: process.draft };
  const open = opening(draft, kept(localStorage, process.id));
  const document = createDocument(open, Date.now);
  const base = open.unsaved ? draft.document : document.getState().diagram;
  const autosave = createAutosave(
    document,
    {
      status: open.stale ? { kind: 'stale', theirs: theirsOf(process) } : { kind: open.unsaved ? 'unsaved' : 'saved' },
      at: process.draftSavedAt,
      version: draft.version,
      base,
    },
    { save: (version, diagram) => save(process.id, version, diagram), later },
  );
  const store = () => {
    const { diagram, past, future } = document.getState();
    const { status, version } = autosave.state.getState();
    const saved = status.kind === 'saved';
    keep(localStorage, process.id, {
      format: 1,
      version: stale(status.kind) ? -1 : version,
      diagram,
      saved,
      past,
      future,
    } satisfies Kept);
  };
  const stopKeeping = keepingUp([document.subscribe, autosave.state.subscribe], store);
  return {
    processId: process.id,
    document,
    autosave,
    canvas: createCanvasState(),
    close: () => {
      stopKeeping();
      void autosave.flush();
      autosave.stop();
    },
  };
}

const stale = (kind: string) => kind === 'stale';

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

async function save(processId: string, expectedVersion: number, document: Diagram): Promise<Saved> {
  const { saveProcessDraft } = await request(
    SaveProcessDraftDocument,
    { input: { processId, expectedVersion, document } },
    { keepalive: JSON.stringify(document).length < 60_000 },
  );
  if (saveProcessDraft.__typename === 'ProcessDraftSaved') {
    const { draftVersion, draftSavedAt } = saveProcessDraft.process;
    return { kind: 'saved', version: draftVersion, at: draftSavedAt };
  }
  if (saveProcessDraft.__typename !== 'StaleVersion') return { kind: 'refused', message: saveProcessDraft.message };
  const { process } = await request(ProcessDocument, { id: processId });
  return process
    ? { kind: 'stale', theirs: theirsOf(process) }
    : { kind: 'refused', message: saveProcessDraft.message };
}

function theirsOf(process: Process): Theirs {
  return {
    version: process.draftVersion,
    document: process.draft,
    by: process.draftSavedBy ?? null,
    at: process.draftSavedAt,
  };
}

/** Writes a moment after the last change, and at once when the page is left. */
function keepingUp(sources: readonly ((changed: () => void) => () => void)[], store: () => void): () => void {
  let callOff: (() => void) | null = null;
  const now = () => {
    callOff?.();
    callOff = null;
    store();
  };
  const soon = () => {
    callOff?.();
    callOff = later(300, now);
  };
  const stops = sources.map(subscribe => subscribe(soon));
  window.addEventListener('pagehide', now);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener('pagehide', now);
    now();
  };
}
