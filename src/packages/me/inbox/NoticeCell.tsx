import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { inbox } from '@contracts/directory';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { sayWhen } from '@/format/day';
import { now } from '@/platform/now';
import './inbox.scss';

interface NoticeCellProps {
  notice: OutputOf<typeof inbox>['items'][number];
  read: boolean;
  onPress: () => void;
}

/** The office begins a notice with the number of the matter; here it stands last, so that lines differ where they begin. */
const NUMBER_FIRST = /^(\d{6}-[A-Z]{2}-[0-9A-Z]+-[0-9A-Z]) (.+)$/;

/** One notice: what it is, what happened, when. */
export function NoticeCell({ notice, read, onPress }: NoticeCellProps) {
  const [, number = '', words = notice.text] = NUMBER_FIRST.exec(notice.text) ?? [];
  return (
    <Cell
      icon="bell"
      iconTone={read ? 'ink' : 'brand'}
      title={<View className={read ? '' : 'inbox-unread'}>{notice.title}</View>}
      note={
        <>
          <View>{words}</View>
          {number === '' ? null : <View className="inbox-number">{`编号 ${number}`}</View>}
        </>
      }
      end={
        <View className="inbox-end">
          <View>{sayWhen(notice.at, now())}</View>
          {read ? null : <Tag tone="warn">未读</Tag>}
        </View>
      }
      onPress={onPress}
    />
  );
}
