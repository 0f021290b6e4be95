export interface TimeEntryProps {
  id?: string;
  /** "08:30" */
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** Minutes between two times one usually wants. */
  step: number;
  disabled?: boolean;
  invalid?: boolean;
  className?: string;
}
