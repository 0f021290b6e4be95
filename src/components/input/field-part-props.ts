import type { ReactNode } from 'react';

/** What every field part takes besides its own. */
export interface FieldPartProps<Value, Changed = Value> {
  /** Path of the value in the input ("respondents.0.name"): field errors find the field by it. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  value: Value;
  onChange: (value: Changed) => void;
  placeholder?: string;
  disabled?: boolean;
  onBlur?: () => void;
}
