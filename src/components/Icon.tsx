import { View } from '@tarojs/components';
import type iconNames from '@/icons/icon-names.json';

export type IconName = keyof typeof iconNames;

interface IconProps {
  name: IconName;
  size?: 'small' | 'normal' | 'large';
  className?: string;
}

/** A picture next to words: it takes their colour and is silent for screen readers. */
export function Icon({ name, size = 'normal', className = '' }: IconProps) {
  const sized = size === 'normal' ? '' : ` icon-${size}`;
  return <View className={`icon i-${name}${sized} ${className}`} />;
}
