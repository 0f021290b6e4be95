import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import { a11y } from '../native/a11y';
import './Notice.scss';

interface NoticeProps {
  tone?: 'info' | 'ok' | 'warn' | 'flag';
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it: usually small Buttons. */
  actions?: ReactNode;
  icon?: IconName;
}

const ICONS = { info: 'info', ok: 'circle-check', warn: 'alert', flag: 'clock-alert' } as const;

/** Something to know before going on. `flag` only for time pressing. */
export function Notice({ tone = 'info', title, children, actions, icon }: NoticeProps) {
  return (
    <View
      className={`k-notice k-notice-${tone}`}
      {...(tone === 'flag' ? a11y('alert') : a11y('status'))}
    >
      <Icon name={icon ?? ICONS[tone]} className={`k-notice-icon`} />
      <View className="k-notice-words">
        {title === undefined ? null : <View className="k-notice-title">{title}</View>}
        {children === undefined ? null : <View>{children}</View>}
        {actions === undefined ? null : <View className="k-notice-actions">{actions}</View>}
      </View>
    </View>
  );
}
