import { RootPortal, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useTextSize } from '@/platform/text-size';

interface OverlayProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** Covers the page. Stands outside of it, so that no scrolling ancestor clips it; the page behind does not scroll. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  const large = useTextSize() === 'large' ? ' k-page-large' : '';
  return (
    <RootPortal>
      <View className={`k-overlay${large}`} catchMove>
        <View className="k-overlay-shade" onClick={onClose} />
        <View className="k-sheet" {...{ 'aria-role': 'dialog', 'aria-label': label }}>
          {children}
        </View>
      </View>
    </RootPortal>
  );
}
