import type { PressableProps } from './pressable-props';

/** A real button: the browser brings focus, the keyboard and the role along. */
export function Pressable(props: PressableProps) {
  const { children, onPress, label, disabled, className = '', role, id } = props;
  return (
    <button
      type="button"
      id={id}
      className={`k-press ${className}`}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-description={props.purpose}
      aria-checked={props.checked}
      aria-selected={props.selected}
      aria-expanded={props.expanded}
      aria-current={props.current ? 'true' : undefined}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
