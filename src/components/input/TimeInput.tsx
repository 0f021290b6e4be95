import { TimeEntry } from '../native/TimeEntry';
import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';

interface TimeInputProps extends FieldPartProps<string> {
  /** Minutes between two times one usually wants; 15 by default. */
  step?: number;
  /** Accessible name when the label alone is not enough: 周一开始. */
  spoken?: string;
}

/** A time of day with its label, "08:30". */
export function TimeInput(props: TimeInputProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    value,
    onChange,
    disabled,
    step = 15,
    spoken,
  } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <TimeEntry
        id={entryId(name)}
        label={spoken ?? label}
        value={value}
        onChange={onChange}
        step={step}
        disabled={disabled}
        invalid={error !== undefined}
        className={entryClass(error !== undefined, 'k-entry-pick')}
      />
    </Field>
  );
}
