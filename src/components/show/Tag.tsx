import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import './Tag.scss';

interface TagProps {
  children: ReactNode;
  tone?: 'neutral' | 'brand' | 'flag' | 'ok' | 'warn';
  icon?: IconName;
}

/** A state or a kind in a word. `flag` is kept for what is urgent. */
export function Tag({ children, tone = 'neutral', icon }: TagProps) {
  return (
    <View className={`k-tag k-tag-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} className="k-tag-icon" />}
      {children}
    </View>
  );
}

/** The mark of an urgent matter, the same everywhere. */
export function UrgentTag() {
  return (
    <Tag tone="flag" icon="urgent">
      加急
    </Tag>
  );
}
