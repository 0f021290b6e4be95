/** Tells the page around the phone frame which screen is shown, so that office pages get the whole window. */
export function reportRoute(): void {
  if (window.parent === window) return;
  window.parent.postMessage({ kind: 'route', route: location.hash.slice(1) }, location.origin);
}
