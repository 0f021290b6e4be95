import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../native/a11y';
import './Section.scss';

interface SectionProps {
  title?: string;
  /** A quiet word next to the title. */
  note?: string;
  /** A link at the right end of the title's line: usually a TextLink. */
  action?: ReactNode;
  children?: ReactNode;
}

/** A titled part of a page. Its children stand 12 apart. */
export function Section({ title, note, action, children }: SectionProps) {
  return (
    <View className="k-section">
      {title === undefined ? null : (
        <View className="k-section-head">
          <View className="k-section-title" {...a11y('heading')}>
            {title}
          </View>
          {note === undefined ? null : <View className="k-section-note">{note}</View>}
          {action === undefined ? null : <View className="k-section-action">{action}</View>}
        </View>
      )}
      <View className="k-section-body">{children}</View>
    </View>
  );
}
