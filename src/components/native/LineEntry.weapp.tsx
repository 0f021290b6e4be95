import { Input } from '@tarojs/components';
import type { LineEntryProps } from './text-entry-props';
import { useTypedValue } from './use-typed-value';

const KEYBOARD = {
  text: 'text',
  digits: 'number',
  decimal: 'digit',
  phone: 'number',
  'id-number': 'idcard',
  search: 'text',
} as const;

/** One line of text. */
export function LineEntry(props: LineEntryProps) {
  const { ref, typed, left } = useTypedValue(props.value, props.onChange);
  return (
    <Input
      ref={ref}
      id={props.id}
      className={props.className}
      type={KEYBOARD[props.kind ?? 'text']}
      confirmType={props.kind === 'search' ? 'search' : 'done'}
      placeholder={props.placeholder}
      placeholderClass="k-placeholder"
      maxlength={props.maxLength ?? 200}
      disabled={props.disabled}
      focus={props.focus}
      cursorSpacing={80}
      {...{ 'aria-label': props.label }}
      onInput={(event) => typed(event.detail.value)}
      onBlur={() => {
        left();
        props.onBlur?.();
      }}
      onConfirm={props.onEnter}
    />
  );
}
