/** Gives the focus to a block on the canvas as soon as it is drawn. */
export function focusBlock(surface: HTMLElement | null, id: string, tries = 5): void {
  requestAnimationFrame(() => {
    const block = surface?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (block) block.focus({ preventScroll: true });
    else if (tries > 0) focusBlock(surface, id, tries - 1);
  });
}
