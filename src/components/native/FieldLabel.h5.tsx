import type { ReactNode } from 'react';
import { entryId } from '../input/field-anchor';

/** The words above an entry; tapping them puts the cursor into it. */
export function FieldLabel({ name, children }: { name: string; children: ReactNode }) {
  return (
    <label className="k-field-label" htmlFor={entryId(name)}>
      {children}
    </label>
  );
}
