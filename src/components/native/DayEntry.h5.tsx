import type { DayEntryProps } from './day-entry-props';

/** A calendar day, by the browser's own date entry. */
export function DayEntry(props: DayEntryProps) {
  return (
    <input
      id={props.id}
      className={props.className}
      type="date"
      value={props.value}
      min={props.earliest}
      max={props.latest}
      disabled={props.disabled}
      aria-label={props.label}
      aria-invalid={props.invalid}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
