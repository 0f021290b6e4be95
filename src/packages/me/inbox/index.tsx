import { View } from '@tarojs/components';
import { useState } from 'react';
import { inbox, markRead } from '@contracts/directory';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { usePaged } from '@/api/use-paged';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { SubmitError } from '@/components/state/SubmitError';
import { open } from '@/platform/navigate';
import './inbox.scss';
import { NoticeCell } from './NoticeCell';

/** Everything he was told, the newest first; a tap leads to what it is about. */
export default function InboxPage() {
  const list = usePaged(inbox, {});
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const isRead = ({ id, read }: { id: string; read: boolean }) => read || seen.has(id);
  const unread = list.items.filter((item) => !isRead(item)).length;

  const mark = async (ids: readonly string[], all: boolean) => {
    setFailure(null);
    try {
      await call(markRead, { ids: [...ids], all });
      setSeen((before) => new Set([...before, ...ids]));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Page title="消息">
      <Stack gap={12}>
        {unread === 0 ? null : (
          <View className="inbox-head">
            <View className="inbox-count">{`${unread} 条没看过`}</View>
            <TextLink
              onPress={() =>
                void mark(
                  list.items.map(({ id }) => id),
                  true,
                )
              }
            >
              全部已读
            </TextLink>
          </View>
        )}
        <SubmitError failure={failure} />
        {list.status === 'empty' ? (
          <EmptyState icon="inbox" title="消息会在这里">
            有进展、要补材料、期限快到，都会在这里告诉您。
          </EmptyState>
        ) : null}
        {list.items.length === 0 ? null : (
          <Card flush>
            {list.items.map((item) => (
              <NoticeCell
                key={item.id}
                notice={item}
                read={isRead(item)}
                onPress={() => {
                  if (!isRead(item)) void mark([item.id], false);
                  open(item.to);
                }}
              />
            ))}
          </Card>
        )}
        <ListEnd list={list} />
      </Stack>
    </Page>
  );
}
