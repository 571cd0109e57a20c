/** Who goes to another view is put at its heading, which screen readers then read. */

let at = location.pathname;

/** Called by a view once its heading stands; nothing happens on the page that was opened first. */
export function arrive(): void {
  if (location.pathname === at) return;
  at = location.pathname;
  const main = document.querySelector('main');
  const heading = main?.querySelector('h1');
  if (!heading || main?.contains(document.activeElement)) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
