import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './Facts.scss';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** Names on the left, values on the right: what is known about something. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="k-facts">
      {facts.map(({ name, value }) => (
        <View className="k-fact" key={name}>
          <View className="k-fact-name">{name}</View>
          <View className="k-fact-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
