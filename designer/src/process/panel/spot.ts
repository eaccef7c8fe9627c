/** The path and its ever shorter beginnings: `values.2.value`, `values.2`, `values`. */
export function widening(property: string): string[] {
  const parts = property.split('.').filter(Boolean);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

const FOCUSABLE = 'input, textarea, select, button, [tabindex="0"]';

/** Brings a property into sight and gives it the focus; the narrowest place that is on the page. */
export function showSpot(root: HTMLElement | null, property: string): void {
  for (const path of widening(property)) {
    const place = root?.querySelector<HTMLElement>(`[data-property="${CSS.escape(path)}"]`);
    if (!place) continue;
    place.scrollIntoView({ block: 'center' });
    const field = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
    field?.focus({ preventScroll: true });
    place.animate([{ background: 'var(--warn-soft)' }, { background: 'transparent' }], { duration: 1600 });
    return;
  }
}
