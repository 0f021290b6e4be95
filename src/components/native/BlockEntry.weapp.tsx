import { Textarea } from '@tarojs/components';
import type { BlockEntryProps } from './text-entry-props';
import { useTypedValue } from './use-typed-value';

/** Several lines of text; grows with what is written. */
export function BlockEntry(props: BlockEntryProps) {
  const { ref, typed, left } = useTypedValue(props.value, props.onChange);
  return (
    <Textarea
      ref={ref}
      id={props.id}
      className={props.className}
      style={{ minHeight: `${(props.rows ?? 4) * 1.6}em` }}
      placeholder={props.placeholder}
      placeholderClass="k-placeholder"
      maxlength={props.maxLength ?? 2000}
      disabled={props.disabled}
      focus={props.focus}
      autoHeight
      disableDefaultPadding
      showConfirmBar={false}
      cursorSpacing={120}
      {...{ 'aria-label': props.label }}
      onInput={(event) => typed(event.detail.value)}
      onBlur={() => {
        left();
        props.onBlur?.();
      }}
    />
  );
}
