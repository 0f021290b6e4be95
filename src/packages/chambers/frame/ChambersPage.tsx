import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { BackLink } from '@/components/layout/BackLink';
import { Desk } from '@/components/layout/Desk';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Pane } from '@/components/layout/Pane';
import { office } from '@/office.config';
import { useWide } from '@/platform/wide';
import { PLACES } from './places';
import './frame.scss';

interface ChambersPageProps {
  title: string;
  /** The place this page is or belongs to. */
  place: string;
  children: ReactNode;
  footer?: ReactNode;
  /** Says its own title and is opened from a list: only the way back stands above it. */
  below?: boolean;
}

/** A lawyer's page: alone on a phone; in a wide window one readable column beside the places. */
export function ChambersPage({ title, place, children, footer, below }: ChambersPageProps) {
  if (!useWide()) {
    return (
      <Page title={title} footer={footer}>
        {children}
      </Page>
    );
  }
  return (
    <Page title={title} layout="wide">
      <Desk name={`${office.appName} · 律师`} places={PLACES} current={place}>
        <View className="c-column">
          <Pane foot={footer}>
            {below ? <BackLink /> : <Headline title={title} />}
            {children}
          </Pane>
        </View>
      </Desk>
    </Page>
  );
}
