import type { TimeEntryProps } from './time-entry-props';

/** A time of day, by the browser's own entry. */
export function TimeEntry(props: TimeEntryProps) {
  return (
    <input
      id={props.id}
      className={props.className}
      type="time"
      step={props.step * 60}
      value={props.value}
      disabled={props.disabled}
      aria-label={props.label}
      aria-invalid={props.invalid}
      onChange={(event) => {
        if (event.target.value !== '') props.onChange(event.target.value);
      }}
    />
  );
}
