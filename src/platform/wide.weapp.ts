import { getSystemInfoSync, offWindowResize, onWindowResize } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { WIDE } from './wide-limit';

const windowWidth = (): number => getSystemInfoSync().windowWidth;

/** Whether the window is wide enough for list and detail side by side (WeChat for PC, tablets). */
export function useWide(): boolean {
  const [width, setWidth] = useState(windowWidth);
  useEffect(() => {
    const resized = () => setWidth(windowWidth());
    onWindowResize(resized);
    return () => offWindowResize(resized);
  }, []);
  return width >= WIDE;
}
