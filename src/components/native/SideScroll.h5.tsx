import { Children, useEffect, useRef } from 'react';
import type { SideScrollProps } from './side-scroll-props';

/** A line that scrolls sideways; the chosen child is brought into sight. */
export function SideScroll({ className, chosen, children }: SideScrollProps) {
  const line = useRef<HTMLDivElement>(null);
  const count = Children.count(children);
  // Children may come after the choice.
  useEffect(() => {
    const child = chosen === '' ? null : line.current?.querySelector(`#${CSS.escape(chosen)}`);
    child?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [chosen, count]);
  return (
    <div className={className} ref={line}>
      {children}
    </div>
  );
}
