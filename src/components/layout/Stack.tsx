import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './Stack.scss';

interface StackProps {
  children?: ReactNode;
  gap?: 4 | 8 | 12 | 16 | 24;
  /** `row` puts children side by side; `wrap` lets them run over several lines. */
  direction?: 'column' | 'row' | 'wrap';
  align?: 'start' | 'center' | 'between';
}

/** Children at an even distance. */
export function Stack({ children, gap = 12, direction = 'column', align = 'start' }: StackProps) {
  return (
    <View className={`k-stack k-stack-${direction} k-stack-${align} k-gap-${gap}`}>{children}</View>
  );
}
