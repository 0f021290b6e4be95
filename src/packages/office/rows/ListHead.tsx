import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { PaneHead } from '@/components/layout/PaneHead';
import { useWide } from '@/platform/wide';
import './rows.scss';

interface ListHeadProps {
  title: string;
  note?: string;
  /** A filter. */
  action?: ReactNode;
}

/** The head of a list: on a phone the bar above says the title already, so only the filter is left. */
export function ListHead({ title, note, action }: ListHeadProps) {
  const wide = useWide();
  if (wide) return <PaneHead title={title} note={note} action={action} />;
  return action === undefined ? null : <View className="o-filter">{action}</View>;
}
