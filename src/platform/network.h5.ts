import { createStore, useStore } from './store';

const online = createStore(true);
let watching = false;

/** Starts following the network; called once by the program's root. */
export function watchNetwork(): void {
  if (watching) return;
  watching = true;
  const look = () => online.set(navigator.onLine);
  addEventListener('online', look);
  addEventListener('offline', look);
  look();
}

export const isOnline = (): boolean => online.get();

export function useOnline(): boolean {
  return useStore(online);
}
