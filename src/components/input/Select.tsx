import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';
import { OptionEntry } from './OptionEntry';
import type { Option } from './option-entry-props';

interface SelectProps<T extends string> extends FieldPartProps<T | '', T> {
  options: readonly Option<T>[];
}

/** One of many, chosen from a list. For up to five, Choice shows them all at once. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { name, label, hint, error, optional, onBlur: _onBlur, ...entry } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <OptionEntry
        {...entry}
        id={entryId(name)}
        label={label}
        invalid={error !== undefined}
        className={entryClass(error !== undefined, 'k-entry-pick')}
      />
    </Field>
  );
}
