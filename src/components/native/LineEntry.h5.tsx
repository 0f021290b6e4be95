import { useEffect, useRef } from 'react';
import type { LineEntryProps } from './text-entry-props';

const INPUT_MODE = {
  text: undefined,
  digits: 'numeric',
  decimal: 'decimal',
  phone: 'tel',
  'id-number': 'text',
  search: 'search',
} as const;

/** One line of text. */
export function LineEntry(props: LineEntryProps) {
  const entry = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.focus) entry.current?.focus();
  }, [props.focus]);
  return (
    <input
      ref={entry}
      id={props.id}
      className={props.className}
      type={props.kind === 'phone' ? 'tel' : 'text'}
      inputMode={INPUT_MODE[props.kind ?? 'text']}
      enterKeyHint={props.kind === 'search' ? 'search' : undefined}
      value={props.value}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      disabled={props.disabled}
      aria-label={props.label}
      aria-invalid={props.invalid}
      autoComplete="off"
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
      }}
    />
  );
}
