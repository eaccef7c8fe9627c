/** What can be done on the canvas by keyboard. */
export type KeyCommand =
  | 'undo'
  | 'redo'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'all'
  | 'group'
  | 'find'
  | 'keys'
  | 'bench'
  | 'fit'
  | 'remove'
  | 'rename'
  | 'insert'
  | 'enter'
  | 'properties'
  | 'leave'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'moveLeft'
  | 'moveRight'
  | 'moveUp'
  | 'moveDown';

export interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const withCtrl: Readonly<Record<string, KeyCommand>> = {
  KeyZ: 'undo',
  KeyY: 'redo',
  KeyC: 'copy',
  KeyX: 'cut',
  KeyV: 'paste',
  KeyD: 'duplicate',
  KeyA: 'all',
  KeyG: 'group',
  KeyK: 'find',
  KeyF: 'find',
  Enter: 'bench',
  NumpadEnter: 'bench',
};

const plain: Readonly<Record<string, KeyCommand>> = {
  Delete: 'remove',
  Backspace: 'remove',
  F2: 'rename',
  Equal: 'insert',
  NumpadAdd: 'insert',
  Insert: 'insert',
  Enter: 'enter',
  NumpadEnter: 'enter',
  Escape: 'leave',
  Digit1: 'fit',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const withShift: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'moveLeft',
  ArrowRight: 'moveRight',
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  Digit1: 'fit',
  Equal: 'insert',
  Slash: 'keys',
};

/** By the physical key, so that the Russian layout works: Ctrl+Z is Ctrl+Я there. */
export function commandOf({ code, key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): KeyCommand | null {
  if (key === '+') return 'insert';
  if (key === '?') return 'keys';
  if (ctrlKey || metaKey) return shiftKey ? (code === 'KeyZ' ? 'redo' : null) : (withCtrl[code] ?? null);
  if (altKey) return code === 'Enter' ? 'properties' : null;
  return (shiftKey ? withShift[code] : plain[code]) ?? null;
}
