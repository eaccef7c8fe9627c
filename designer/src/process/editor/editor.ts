import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { CanvasState } from '../canvas/canvas-state.js';
import type { Autosave, SaveState } from '../document/autosave.js';
import type { DocumentState, DocumentStore } from '../document/store.js';

/** One process that is open for drawing. */
export interface Editor {
  readonly processId: string;
  readonly document: DocumentStore;
  readonly autosave: Autosave;
  /** The menu and the renaming on the canvas; the outline opens them too. */
  readonly canvas: StoreApi<CanvasState>;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('Expected useEditor below EditorContext, but there is none.');
  return editor;
}

/** A part of the open document; the component is drawn again when this part changes. */
export function useDocument<Part>(select: (state: DocumentState) => Part): Part {
  return useStore(useEditor().document, select);
}

export function useSaving<Part>(select: (state: SaveState) => Part): Part {
  return useStore(useEditor().autosave.state, select);
}

/** The actions of the open document; undefined on a diagram that is only looked at. */
export function useEditorDocument(): DocumentState | undefined {
  return useContext(EditorContext)?.document.getState();
}
