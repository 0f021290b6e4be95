import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../native/a11y';
import './TwoPane.scss';

interface PaneHeadProps {
  title: string;
  /** How the list is ordered: 加急在前. */
  note?: string;
  /** Right end: a filter. */
  action?: ReactNode;
}

/** The title of a pane. */
export function PaneHead({ title, note, action }: PaneHeadProps) {
  return (
    <View className="k-pane-head">
      <View className="k-pane-title" {...a11y('heading')}>
        {title}
        {note === undefined ? null : <View className="k-inline k-pane-note">{note}</View>}
      </View>
      {action}
    </View>
  );
}
