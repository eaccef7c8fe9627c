import { useState } from 'react';
import { useViewer } from '../session/viewer.js';
import type { Named } from './mention.js';

/** What is typed and not sent. */
export interface Words {
  readonly text: string;
  /** Chosen while it was typed. */
  readonly chosen: readonly Named[];
}

const nothing: Words = { text: '', chosen: [] };

/** What somebody has typed and not sent: kept in this browser, of each case for each person, until it is sent. */
export function useDraft(caseId: string): readonly [Words, (words: Words) => void] {
  const { user } = useViewer();
  const key = `marshrut.comment.${user.id}.${caseId}`;
  const [words, set] = useState(() => read(key));
  const type = (next: Words) => {
    set(next);
    if (next.text.trim() === '') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  };
  return [words, type];
}

function read(key: string): Words {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isWords(kept) ? kept : nothing;
  } catch {
    return nothing;
  }
}

function isWords(kept: unknown): kept is Words {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'text' in kept &&
    typeof kept.text === 'string' &&
    'chosen' in kept &&
    Array.isArray(kept.chosen)
  );
}
