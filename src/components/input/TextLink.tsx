import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { Pressable } from '../native/Pressable';
import './TextLink.scss';

interface TextLinkProps {
  children: ReactNode;
  onPress: () => void;
  label?: string;
  /** Leads to another page: shows an arrow. */
  arrow?: boolean;
  tone?: 'brand' | 'quiet';
}

/** A word that can be tapped: 全部, 为什么, 更正. The target is taller than the word. */
export function TextLink({
  children,
  onPress,
  label,
  arrow = false,
  tone = 'brand',
}: TextLinkProps) {
  return (
    <Pressable className={`k-link k-link-${tone}`} role="link" label={label} onPress={onPress}>
      {children}
      {arrow ? <Icon name="forward" size="small" /> : null}
    </Pressable>
  );
}
