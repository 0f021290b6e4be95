import { followNetwork } from './network-events';
import { createStore, useStore } from './store';

const online = createStore(true);
let watching = false;

/** Starts following the network; called once by the program's root. */
export function watchNetwork(): void {
  if (watching) return;
  watching = true;
  followNetwork(online.set);
}

export const isOnline = (): boolean => online.get();

export function useOnline(): boolean {
  return useStore(online);
}
