import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import './EmptyState.scss';

interface EmptyStateProps {
  icon: IconName;
  /** What belongs here: 您的事项会在这里。 */
  title: string;
  children?: ReactNode;
  /** One action. */
  action?: ReactNode;
}

/** Nothing yet: says what belongs here and offers one thing to do. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <View className="k-empty">
      <View className="k-empty-icon">
        <Icon name={icon} size="large" />
      </View>
      <View className="k-empty-title">{title}</View>
      {children === undefined ? null : <View className="k-empty-words">{children}</View>}
      {action === undefined ? null : <View className="k-empty-action">{action}</View>}
    </View>
  );
}
