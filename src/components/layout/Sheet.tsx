import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { a11y } from '../native/a11y';
import { Overlay } from '../native/Overlay';
import { Pressable } from '../native/Pressable';
import './Sheet.scss';

interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children?: ReactNode;
  /** Actions kept at the sheet's bottom. */
  footer?: ReactNode;
}

/** A question above the page: rises from the bottom on a phone, stands in the middle of a wide window. */
export function Sheet({ open, title, onClose, children, footer }: SheetProps) {
  if (!open) return null;
  return (
    <Overlay onClose={onClose} label={title}>
      <View className="k-sheet-head">
        <View className="k-sheet-title" {...a11y('heading')}>
          {title}
        </View>
        <Pressable className="k-sheet-close" label="关闭" onPress={onClose}>
          <Icon name="close" />
        </Pressable>
      </View>
      <View className="k-sheet-body">{children}</View>
      {footer === undefined ? null : <View className="k-sheet-footer">{footer}</View>}
    </Overlay>
  );
}
