import type { ReactNode } from 'react';

/** Anything that can be tapped. At least 44 px high by style; the label falls out of the content unless given. */
export interface PressableProps {
  children?: ReactNode;
  onPress?: () => void;
  /** Accessible name, when the content is not words. */
  label?: string;
  /** What a tap does, when the content is words but does not say it: read besides them. */
  purpose?: string;
  disabled?: boolean;
  className?: string;
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab' | 'switch';
  /** State of a radio, checkbox or switch. */
  checked?: boolean;
  /** State of a tab. */
  selected?: boolean;
  /** The one that is shown now, in a list of places or things. */
  current?: boolean;
  /** State of something that opens. */
  expanded?: boolean;
  id?: string;
}
