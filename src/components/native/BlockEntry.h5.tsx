import { useEffect, useLayoutEffect, useRef } from 'react';
import type { BlockEntryProps } from './text-entry-props';

/** Several lines of text; grows with what is written. */
export function BlockEntry(props: BlockEntryProps) {
  const entry = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (props.focus) entry.current?.focus();
  }, [props.focus]);
  useLayoutEffect(() => {
    const element = entry.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [props.value]);
  return (
    <textarea
      ref={entry}
      id={props.id}
      className={props.className}
      rows={props.rows ?? 4}
      value={props.value}
      placeholder={props.placeholder}
      maxLength={props.maxLength ?? 2000}
      disabled={props.disabled}
      aria-label={props.label}
      aria-invalid={props.invalid}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
    />
  );
}
