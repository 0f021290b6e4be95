import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './TwoPane.scss';

interface PaneProps {
  children: ReactNode;
  /** What may be done, kept at the pane's lower edge: an ActionBar or a BottomBar. */
  foot?: ReactNode;
}

/** The chosen one beside a list, or alone in a wide window: content that scrolls, actions that stay. */
export function Pane({ children, foot }: PaneProps) {
  return (
    <View className="k-pane">
      <View className="k-pane-content">{children}</View>
      {foot === undefined || foot === null ? null : <View className="k-pane-foot">{foot}</View>}
    </View>
  );
}
