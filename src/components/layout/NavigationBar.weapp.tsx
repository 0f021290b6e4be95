import { useEffect } from 'react';
import { setNavigationBarTitle } from '@tarojs/taro';
import type { NavigationBarProps } from './navigation-bar-props';

/** WeChat draws the bar itself; we only say the title. */
export function NavigationBar({ title }: NavigationBarProps) {
  useEffect(() => {
    void setNavigationBarTitle({ title });
  }, [title]);
  return null;
}
