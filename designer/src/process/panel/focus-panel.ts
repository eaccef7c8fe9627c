export const PANEL_ID = 'process-properties';

/** Takes the keyboard to the properties of what is chosen. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const panel = document.getElementById(PANEL_ID);
    const first = panel?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
    (first ?? panel)?.focus();
  });
}
