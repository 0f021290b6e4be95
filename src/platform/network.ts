import { getNetworkType, onNetworkStatusChange } from '@tarojs/taro';
import { createStore, useStore } from './store';

const online = createStore(true);
let watching = false;

/** Starts following the network; called once by the program's root. */
export function watchNetwork(): void {
  if (watching) return;
  watching = true;
  onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
  void getNetworkType({ success: ({ networkType }) => online.set(networkType !== 'none') });
}

export const isOnline = (): boolean => online.get();

export function useOnline(): boolean {
  return useStore(online);
}
