import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { Pressable } from '@/components/native/Pressable';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { copyText } from '@/platform/clipboard';
import type { OwnMatterPage } from './own-matter';

/** The number, to read out on the phone or to copy; the official one beside it once there is one; the state in a word. */
export function NumberLine({ matter }: { matter: OwnMatterPage }) {
  const { number, officialNumber, triage, stateLabel } = matter;
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
      {triage.urgent ? <UrgentTag /> : null}
      <Tag tone="brand">{stateLabel}</Tag>
      {officialNumber === '' ? null : <View className="matter-official">{officialNumber}</View>}
    </View>
  );
}
