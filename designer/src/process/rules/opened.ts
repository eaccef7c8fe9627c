import type { Side } from './changes.js';

/** What of the table is open for editing. Rows and columns are counted from 0. */
export type Opened =
  | { readonly kind: 'add'; readonly side: Side }
  | { readonly kind: 'column'; readonly side: Side; readonly at: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'cell'; readonly side: Side; readonly row: number; readonly at: number }
  | { readonly kind: 'otherwise'; readonly at: number }
  | { readonly kind: 'note'; readonly row: number };

export type Open = (what: Opened, near: HTMLElement) => void;
