import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useTextSize } from '@/platform/text-size';
import { PrivacyGate } from '../native/PrivacyGate';
import { NavigationBar } from './NavigationBar';
import { OfflineBar } from '../state/OfflineBar';
import { type TabName, TabBar } from './TabBar';
import './Page.scss';

interface PageProps {
  title: string;
  children?: ReactNode;
  /** The main action, kept at the bottom edge: usually a BottomBar. */
  footer?: ReactNode;
  /** Set on the four tab pages only. */
  tab?: TabName;
  /** `wide` fills a desktop window (office pages); `plain` leaves out the page's own padding. */
  layout?: 'narrow' | 'wide' | 'plain';
}

/** The frame of every page: bar on top, content, main action; large-text mode and the offline notice come with it. */
export function Page({ title, children, footer, tab, layout = 'narrow' }: PageProps) {
  const textSize = useTextSize();
  const large = textSize === 'large' ? ' k-page-large' : '';
  return (
    <View className={`k-page k-page-${layout}${large}`}>
      <NavigationBar title={title} root={tab !== undefined} />
      <OfflineBar />
      <View className="k-page-body">{children}</View>
      {footer === undefined ? null : <View className="k-page-footer">{footer}</View>}
      {tab === undefined ? null : <TabBar chosen={tab} />}
      <PrivacyGate />
    </View>
  );
}
