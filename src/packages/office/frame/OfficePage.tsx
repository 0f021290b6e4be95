import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/input/Button';
import { Desk } from '@/components/layout/Desk';
import { Page } from '@/components/layout/Page';
import { EmptyState } from '@/components/state/EmptyState';
import { office } from '@/office.config';
import { go } from '@/platform/navigate';
import { placesFor, worksAtDesk } from './places';
import { useDeskCounts } from './use-desk-counts';
import { useMe } from './use-me';
import './office.scss';

interface OfficePageProps {
  title: string;
  /** The place this page is, or the one it belongs to. */
  place: string;
  children: ReactNode;
  /** `panes` fills the window; `column` is one readable column, `broad` one for two parts beside each other. */
  layout?: 'panes' | 'column' | 'broad';
}

const CLASSES = { panes: 'o-panes', column: 'o-column', broad: 'o-column o-wide' } as const;

/** The frame of the office's pages. Who has no place in the office is told how to get one. */
export function OfficePage({ title, place, children, layout = 'column' }: OfficePageProps) {
  const me = useMe();
  const roles = me?.roles ?? [];
  const places = placesFor(roles, useDeskCounts(worksAtDesk(roles)));
  const stranger = me !== undefined && places.length === 0;
  return (
    <Page title={title} layout="wide">
      <Desk name={`${office.appName} · 工作台`} places={places} current={place}>
        {stranger ? <Stranger /> : <View className={CLASSES[layout]}>{children}</View>}
      </Desk>
    </Page>
  );
}

function Stranger() {
  return (
    <EmptyState
      icon="lock"
      title="这里是工作人员的工作台"
      action={<Button onPress={() => go('/packages/me/join/index')}>我有邀请码</Button>}
    >
      您的账号还不是工作人员。请向管理员要一个邀请码。
    </EmptyState>
  );
}
