import { LineEntry } from '../native/LineEntry';
import { entryClass } from './entry-class';
import { entryId } from './field-anchor';
import { Field } from './Field';
import type { FieldPartProps } from './field-part-props';

interface TextInputProps extends FieldPartProps<string> {
  kind?: 'text' | 'digits' | 'phone' | 'id-number';
  maxLength?: number;
  onEnter?: () => void;
}

/** One line of text with its label. */
export function TextInput(props: TextInputProps) {
  const { name, label, hint, error, optional, value, onChange, ...entry } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <LineEntry
        {...entry}
        id={entryId(name)}
        label={label}
        value={value}
        onChange={onChange}
        invalid={error !== undefined}
        className={entryClass(error !== undefined)}
      />
    </Field>
  );
}
