import { ScrollView } from '@tarojs/components';
import type { SideScrollProps } from './side-scroll-props';

/** A line that scrolls sideways; the chosen child is brought into sight. */
export function SideScroll({ className, chosen, children }: SideScrollProps) {
  return (
    <ScrollView
      className={className}
      scrollX
      enableFlex
      showScrollbar={false}
      scrollIntoView={chosen}
    >
      {children}
    </ScrollView>
  );
}
