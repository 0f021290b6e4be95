import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Pressable } from '../native/Pressable';
import './Card.scss';

interface CardProps {
  children?: ReactNode;
  /** `flag`: a red upper edge for what is urgent; `brand`: the one thing to look at; `soft`: explained or understood by the machine. */
  tone?: 'plain' | 'flag' | 'brand' | 'soft';
  onPress?: () => void;
  /** What a tap does, when the card's words do not say it. */
  label?: string;
  /** Leave out the padding: for a card made of cells. */
  flush?: boolean;
}

/** A surface. With `onPress` the whole card is one button. */
export function Card({ children, tone = 'plain', onPress, label, flush = false }: CardProps) {
  const className = `k-card k-card-${tone}${flush ? ' k-card-flush' : ''}`;
  if (!onPress) return <View className={className}>{children}</View>;
  return (
    <Pressable className={className} purpose={label} onPress={onPress}>
      {children}
    </Pressable>
  );
}
