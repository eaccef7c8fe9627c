import { blocks, castOf, checkDiagram, type Setting } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import { createContext, useContext, useState } from 'react';
import { useStore } from 'zustand';
import { language } from '../../i18n/language.js';
import { timeZone } from '../../i18n/zone.js';
import { type Surroundings, useSurroundings } from '../blocks/surroundings.js';
import { type Editor, useEditor } from '../editor/editor.js';
import { createSession, type Session, type SessionState } from './session.js';

export const SessionContext = createContext<Session | null>(null);

/** A part of the run at hand. */
export function useRun<Part>(select: (state: SessionState) => Part): Part {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Expected useRun below SessionContext, but there is none.');
  return useStore(session, select);
}

/** The run stays while the editor is open: whoever goes to mend the drawing comes back to where they were. */
const kept = new WeakMap<Editor, { readonly diagram: Diagram; readonly session: Session }>();

/** Null where the drawing has errors that no case could run through. */
export function useSession(): Session | null {
  const editor = useEditor();
  const surroundings = useSurroundings();
  const [session] = useState(() => opened(editor, surroundings));
  return session;
}

function opened(editor: Editor, surroundings: Surroundings): Session | null {
  const { diagram } = editor.document.getState();
  const before = kept.get(editor);
  if (before?.diagram === diagram) return before.session;
  const setting = settingOf(diagram, surroundings);
  if (!setting) return null;
  const earlier = before?.session.getState();
  const session = earlier
    ? createSession(
        { ...setting, now: earlier.bench.setting.now, language: earlier.bench.setting.language },
        earlier.bench.turns.map(({ move }) => move),
        earlier.cover,
      )
    : createSession(setting);
  kept.set(editor, { diagram, session });
  return session;
}

function settingOf(diagram: Diagram, { entities, roles, groups }: Surroundings): Setting | null {
  if (checkDiagram(diagram, { entities }).some(({ severity }) => severity === 'error')) return null;
  const compiled = compilePlan(diagram, blocks, entities);
  if (!compiled.ok) return null;
  return {
    plan: compiled.plan,
    cast: castOf(roles, groups),
    now: new Date().toISOString(),
    timeZone: timeZone(),
    language: language(),
  };
}
