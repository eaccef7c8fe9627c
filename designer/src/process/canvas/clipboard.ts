import type { Part } from '../edits/add-nodes.edit.js';

const KEY = 'marshrut.clipboard';

/** What was copied, for this and other processes and tabs. The system's clipboard asks for permission; this one does not. */
export const clipboard = {
  put(part: Part): void {
    localStorage.setItem(KEY, JSON.stringify(part));
  },
  take(): Part | null {
    const text = localStorage.getItem(KEY);
    return text === null ? null : (JSON.parse(text) as Part);
  },
};
