/** Tells whether there is a network, now and whenever that changes. A browser says so of itself; Taro asks only what kind it is. */
export function followNetwork(tell: (online: boolean) => void): void {
  const say = () => tell(navigator.onLine);
  window.addEventListener('online', say);
  window.addEventListener('offline', say);
  say();
}
