import { Button as NativeButton } from '@tarojs/components';
import { Icon } from '../Icon';
import './Button.scss';
import type { ShareButtonProps } from './share-button-props';

/** Sends this page's card to a chat; what it says comes from `useShareCard`. */
export function ShareButton({ children, kind = 'secondary' }: ShareButtonProps) {
  return (
    <NativeButton className={`k-press k-button k-button-${kind} k-button-native`} openType="share">
      <Icon name="share" />
      {children}
    </NativeButton>
  );
}
