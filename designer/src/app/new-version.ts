const RELOADED = 'marshrut.reloaded';
const AGAIN_MS = 60_000;

/**
 * A page opened before an upgrade asks for files that are gone: it is loaded anew, once. What is typed is kept outside the page. When
 * that did not help, within a minute, the error goes its way and is told.
 */
export function reloadForNewVersion(now: () => number): void {
  window.addEventListener('vite:preloadError', event => {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (now() - last < AGAIN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(RELOADED, String(now()));
    window.location.reload();
  });
}
