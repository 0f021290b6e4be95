import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { back, canGoBack } from '@/platform/navigate';
import { reportRoute } from '@/platform/frame';
import { Icon } from '../Icon';
import { Pressable } from '../native/Pressable';
import type { NavigationBarProps } from './navigation-bar-props';
import './NavigationBar.scss';

/** The bar that WeChat would draw: back (or home, when the page was opened directly) and the title. */
export function NavigationBar({ title, root }: NavigationBarProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useDidShow(() => {
    document.title = title;
    reportRoute();
  });
  const cold = !canGoBack();
  return (
    <header className="k-nav">
      {root ? null : (
        <Pressable className="k-nav-back" label={cold ? '回首页' : '返回'} onPress={back}>
          <Icon name={cold ? 'home' : 'back'} />
        </Pressable>
      )}
      <h1 className="k-nav-title">{title}</h1>
    </header>
  );
}
