import type { Day } from '@domain/time/types';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { now } from '@/platform/now';
import { DayEntry } from '../native/DayEntry';
import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';

interface DateInputProps extends FieldPartProps<Day> {
  earliest?: Day;
  latest?: Day;
}

/** A calendar day with its label. */
export function DateInput(props: DateInputProps) {
  const { name, label, hint, error, optional, value, onChange, onBlur: _onBlur, ...entry } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <DayEntry
        {...entry}
        id={entryId(name)}
        label={label}
        value={value}
        shown={value === '' ? '' : sayDay(value, dayOf(now()))}
        onChange={onChange}
        invalid={error !== undefined}
        className={entryClass(error !== undefined, 'k-entry-pick')}
      />
    </Field>
  );
}
