import type { ReactNode } from 'react';

export interface SideScrollProps {
  className: string;
  /** Id of the child that must be in sight. */
  chosen: string;
  children: ReactNode;
}
