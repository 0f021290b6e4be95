import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import './Understood.scss';

interface UnderstoodProps {
  /** What the machine took it for: 拖欠工资. */
  what: string;
  /** Why, in a sentence: 因为您提到“三个月工资没发”. */
  children: ReactNode;
  /** A way to agree and a way to say no: small Buttons. */
  actions: ReactNode;
}

/** What the machine has understood, why, and the chance to correct it. */
export function Understood({ what, children, actions }: UnderstoodProps) {
  return (
    <View className="k-understood">
      <Icon name="sparkles" className="k-tone-brand" />
      <View className="k-understood-words">
        <View className="k-understood-what">我们理解为：{what}</View>
        <View className="k-understood-why">{children}</View>
        <View className="k-understood-actions">{actions}</View>
      </View>
    </View>
  );
}
