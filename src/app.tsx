import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startCloud } from './platform/cloud';
import { watchNetwork } from './platform/network';
import { watchPrivacy } from './platform/privacy';
import './app.scss';

/** The program's root: pages are mounted into it one by one. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    watchNetwork();
    watchPrivacy();
  });
  return children;
}
