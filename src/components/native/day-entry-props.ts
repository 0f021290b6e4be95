import type { Day } from '@domain/time/types';

export interface DayEntryProps {
  id?: string;
  /** Empty while no day is chosen. */
  value: Day;
  onChange: (value: Day) => void;
  label: string;
  placeholder?: string;
  earliest?: Day;
  latest?: Day;
  disabled?: boolean;
  invalid?: boolean;
  className?: string;
  /** What is shown for the chosen day. */
  shown: string;
}
