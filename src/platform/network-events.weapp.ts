import { getNetworkType, onNetworkStatusChange } from '@tarojs/taro';

/** Tells whether there is a network, now and whenever that changes. */
export function followNetwork(tell: (online: boolean) => void): void {
  onNetworkStatusChange(({ isConnected }) => tell(isConnected));
  void getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') });
}
