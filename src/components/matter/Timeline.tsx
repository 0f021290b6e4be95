import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import { a11y } from '../native/a11y';
import './Timeline.scss';

export interface TimelineEntry {
  id: string;
  icon: IconName;
  title: string;
  /** Already said for the reader: 今天 10:20, 11月20日. */
  when: string;
  note?: ReactNode;
}

/** What has happened, latest first; the first entry is the present. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <View className="k-timeline" {...a11y('list', '进展')}>
      {entries.map((entry, index) => (
        <View
          key={entry.id}
          className={`k-event${index === 0 ? ' k-event-now' : ''}`}
          {...a11y('listitem')}
        >
          <View className="k-event-dot">
            <Icon name={entry.icon} size="small" />
          </View>
          <View className="k-event-words">
            <View className="k-event-head">
              <View className="k-event-title">{entry.title}</View>
              <View className="k-event-when">{entry.when}</View>
            </View>
            {entry.note === undefined ? null : <View className="k-event-note">{entry.note}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
