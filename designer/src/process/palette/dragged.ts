export const BLOCK_DRAGGED = 'application/x-marshrut-block';

let dragged: string | null = null;

/** While something is dragged a browser tells only its kind, not its content; the block is remembered here. */
export function draggedBlock(): string | null {
  return dragged;
}

export function setDraggedBlock(block: string | null): void {
  dragged = block;
}
