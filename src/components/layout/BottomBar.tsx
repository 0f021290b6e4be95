import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './BottomBar.scss';

interface BottomBarProps {
  /** The one main action. */
  children: ReactNode;
  /** Lesser actions, side by side below it. */
  more?: ReactNode;
  /** A sentence above the action: what it will do, or why it cannot be done yet. */
  note?: ReactNode;
}

/** The page's main action at the bottom edge, clear of the phone's own bar. Stands in Page's `footer`. */
export function BottomBar({ children, more, note }: BottomBarProps) {
  return (
    <View className="k-bottom">
      {note === undefined ? null : <View className="k-bottom-note">{note}</View>}
      {children}
      {more === undefined ? null : <View className="k-bottom-more">{more}</View>}
    </View>
  );
}
