import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './Facts.scss';

export interface Fact {
  name: string;
  value: ReactNode;
}

interface FactsProps {
  facts: readonly Fact[];
  /** Values are sentences: they begin under each other, beside the names, instead of ending at the right edge. */
  reading?: boolean;
}

/** Names on the left, values on the right: what is known about something. */
export function Facts({ facts, reading = false }: FactsProps) {
  return (
    <View className={reading ? 'k-facts k-facts-reading' : 'k-facts'}>
      {facts.map(({ name, value }) => (
        <View className="k-fact" key={name}>
          <View className="k-fact-name">{name}</View>
          <View className="k-fact-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
