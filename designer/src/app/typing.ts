/** Elements that take letters for themselves. */
const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** Is this key a shortcut of the page, and not a letter somebody types, or a command of the browser? Dialogs keep their keys. */
export function isShortcut({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('[role="dialog"]')) return false;
  return !(target instanceof Element && target.closest(TYPING));
}
