import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** The words above an entry. */
export function FieldLabel({ children }: { name: string; children: ReactNode }) {
  return <View className="k-field-label">{children}</View>;
}
