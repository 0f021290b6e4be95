export interface Option<T extends string = string> {
  value: T;
  label: string;
  /** A second line that helps to choose. */
  hint?: string;
}

export interface OptionEntryProps<T extends string> {
  id?: string;
  value: T | '';
  onChange: (value: T) => void;
  label: string;
  options: readonly Option<T>[];
  placeholder?: string;
  disabled?: boolean;
  invalid?: boolean;
  className?: string;
}
