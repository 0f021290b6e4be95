import type { ReactNode } from 'react';
import type { ShareCard } from '@/platform/share-card';

export interface ShareButtonProps {
  children: ReactNode;
  /** The same card that the page gives to `useShareCard`. */
  card: ShareCard;
  kind?: 'primary' | 'secondary' | 'quiet';
}
