import { View } from '@tarojs/components';
import { a11y } from '@/components/native/a11y';
import { NumberLine } from './NumberLine';
import type { OwnMatterPage } from './own-matter';

/** His own first words, and the number by which everybody finds it. */
export function MatterHead({ matter }: { matter: OwnMatterPage }) {
  return (
    <View>
      <View className="matter-title" {...a11y('heading', undefined, 1)}>
        {matter.summary === '' ? `事项 ${matter.number}` : matter.summary}
      </View>
      <NumberLine matter={matter} />
    </View>
  );
}
