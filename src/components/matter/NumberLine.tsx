import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { copyText } from '@/platform/clipboard';
import { Icon } from '../Icon';
import { Pressable } from '../native/Pressable';
import './NumberLine.scss';

interface NumberLineProps {
  number: string;
  /** The number on the union's papers, once there is one. */
  official: string;
  /** Tags beside the number. */
  children?: ReactNode;
}

/** A matter's number, to read out or to copy with a tap; the papers' number below. */
export function NumberLine({ number, official, children }: NumberLineProps) {
  return (
    <View className="k-number">
      <Pressable
        className="k-number-copy"
        label={`复制编号 ${number}`}
        onPress={() => void copyText(number)}
      >
        编号 {number}
        <Icon name="copy" size="small" />
      </Pressable>
      {children}
      {official === '' ? null : <View className="k-number-official">文书号 {official}</View>}
    </View>
  );
}
