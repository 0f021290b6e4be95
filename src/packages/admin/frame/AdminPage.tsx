import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/input/Button';
import { BackLink } from '@/components/layout/BackLink';
import { Desk } from '@/components/layout/Desk';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Pane } from '@/components/layout/Pane';
import { EmptyState } from '@/components/state/EmptyState';
import { office } from '@/office.config';
import { useMe } from '@/people/use-me';
import { go } from '@/platform/navigate';
import { useWide } from '@/platform/wide';
import { PLACES } from './places';
import './admin.scss';

interface AdminPageProps {
  title: string;
  /** The room this page is or belongs to. */
  place: string;
  /** One sentence on what the page is for. */
  note?: string;
  /** Right of the title, or above the list on a phone: the one thing to add here. */
  action?: ReactNode;
  /** A page opened from a list, to go back from. */
  below?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of the administration: rooms on the left in a wide window, one page at a time on a phone. */
export function AdminPage(props: AdminPageProps) {
  const { title, place, note, action, below = false, footer, children } = props;
  const wide = useWide();
  const me = useMe();
  const stranger = me.data !== undefined && !me.data.roles.includes('admin');
  if (stranger) {
    return (
      <Page title={title}>
        <Stranger />
      </Page>
    );
  }
  if (!wide) {
    return (
      <Page title={title} footer={footer}>
        <View className="a-body">
          {note === undefined ? null : <View className="a-note">{note}</View>}
          {action}
          {children}
        </View>
      </Page>
    );
  }
  return (
    <Page title={title} layout="wide">
      <Desk name={`${office.appName} · 管理`} places={PLACES} current={place}>
        <View className={`a-column${below ? ' a-column-form' : ''}`}>
          <Pane foot={footer}>
            {below ? <BackLink /> : null}
            <Headline title={title} note={note} end={action} />
            <View className="a-body">{children}</View>
          </Pane>
        </View>
      </Desk>
    </Page>
  );
}

function Stranger() {
  return (
    <EmptyState
      icon="lock"
      title="这里是管理员的页面"
      action={<Button onPress={() => go('/packages/me/join/index')}>我有邀请码</Button>}
    >
      您的账号不是管理员。需要时，请现在的管理员给您一个邀请码。
    </EmptyState>
  );
}
