import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';
import { Pressable } from '../native/Pressable';
import './Button.scss';

interface ButtonProps {
  /** A verb: what will happen. */
  children: ReactNode;
  onPress: () => void;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'on-brand' | 'on-brand-quiet';
  size?: 'main' | 'normal' | 'small';
  icon?: IconName;
  /** The action is under way: the button waits and cannot be tapped again. */
  busy?: boolean;
  disabled?: boolean;
  /** As wide as its place. Main buttons always are. */
  block?: boolean;
  label?: string;
}

/** Does something. One `primary` of size `main` a page, in the BottomBar. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    kind = 'secondary',
    size = 'normal',
    icon,
    busy,
    disabled,
    block,
    label,
  } = props;
  const wide = block || size === 'main' ? ' k-button-block' : '';
  const off = disabled || busy ? ' k-button-off' : '';
  return (
    <Pressable
      className={`k-button k-button-${kind} k-button-${size}${wide}${off}`}
      label={label}
      disabled={disabled || busy}
      onPress={onPress}
    >
      {busy ? <Icon name="refresh" size="small" className="k-spin" /> : null}
      {icon === undefined || busy ? null : (
        <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />
      )}
      {children}
    </Pressable>
  );
}
