import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import './Result.scss';

interface ResultProps {
  /** What has been done: 已经收到您的申请. */
  title: string;
  /** What happens next and by when. */
  children: ReactNode;
}

/** The end of a flow: done, and what happens next. Actions go into the page's BottomBar. */
export function Result({ title, children }: ResultProps) {
  return (
    <View className="k-result">
      <Icon name="circle-check" className="k-result-icon" />
      <View className="k-result-title">{title}</View>
      <View className="k-result-next">{children}</View>
    </View>
  );
}
