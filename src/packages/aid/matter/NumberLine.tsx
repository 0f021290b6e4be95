import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { Pressable } from '@/components/native/Pressable';
import { copyText } from '@/platform/clipboard';
import type { OwnMatterPage } from './own-matter';

/** The number, to read out on the phone or to copy; the official one beside it once there is one. */
export function NumberLine({ matter }: { matter: OwnMatterPage }) {
  const { number, officialNumber } = matter;
  return (
    <View className="matter-number">
      <Pressable
        className="matter-copy"
        label={`复制编号 ${number}`}
        onPress={() => void copyText(number)}
      >
        编号 {number}
        <Icon name="copy" size="small" />
      </Pressable>
      {officialNumber === '' ? null : <View>{officialNumber}</View>}
    </View>
  );
}
