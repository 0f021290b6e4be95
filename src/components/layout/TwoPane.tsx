import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useWide } from '@/platform/wide';
import './TwoPane.scss';

interface TwoPaneProps {
  list: ReactNode;
  /** The chosen one. On a phone a tap opens its own page instead, so it is drawn in a wide window only. */
  detail: ReactNode;
}

/** List beside detail from 1024 px, the list alone below. Ask `useWide` before opening a detail page. */
export function TwoPane({ list, detail }: TwoPaneProps) {
  const wide = useWide();
  return (
    <View className="k-panes">
      <View className="k-pane-list">{list}</View>
      {wide ? <View className="k-pane-detail">{detail}</View> : null}
    </View>
  );
}
