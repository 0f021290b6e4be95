/** What the platform's text entries have in common. */
export interface TextEntryProps {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Accessible name: the field's label. */
  label: string;
  placeholder?: string;
  maxLength?: number;
  disabled?: boolean;
  invalid?: boolean;
  /** Moves the cursor here when it turns true. */
  focus?: boolean;
  className?: string;
}

export interface LineEntryProps extends TextEntryProps {
  kind?: 'text' | 'digits' | 'decimal' | 'phone' | 'id-number' | 'search';
  onEnter?: () => void;
}

export interface BlockEntryProps extends TextEntryProps {
  /** Smallest height in lines; it grows with the text. */
  rows?: number;
}
