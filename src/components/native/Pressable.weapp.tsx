import { View } from '@tarojs/components';
import type { PressableProps } from './pressable-props';

const flag = (value: boolean | undefined) => (value === undefined ? undefined : String(value));

/** A view that says what it is: lighter than the platform's button, which brings its own look. */
export function Pressable(props: PressableProps) {
  const { children, onPress, label, disabled, className = '', role = 'button', id } = props;
  const aria = {
    'aria-role': role,
    'aria-label': label ?? props.purpose,
    'aria-checked': flag(props.checked),
    'aria-selected': flag(props.selected ?? props.current),
    'aria-expanded': flag(props.expanded),
  };
  return (
    <View
      id={id}
      className={`k-press ${className}`}
      hoverClass={disabled ? 'none' : 'k-pressed'}
      onClick={disabled ? undefined : onPress}
      {...aria}
    >
      {children}
    </View>
  );
}
