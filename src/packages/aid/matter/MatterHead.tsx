import { View } from '@tarojs/components';
import { NumberLine } from '@/components/matter/NumberLine';
import { a11y } from '@/components/native/a11y';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { titleOf } from '@/format/title';
import type { OwnMatterPage } from './own-matter';

/** His own first words, the number by which everybody finds it, and the state in a word. */
export function MatterHead({ matter }: { matter: OwnMatterPage }) {
  const { number, officialNumber, summary, triage, stateLabel } = matter;
  return (
    <View>
      <View className="matter-title" {...a11y('heading', undefined, 1)}>
        {summary === '' ? `事项 ${number}` : titleOf(summary)}
      </View>
      <NumberLine number={number} official={officialNumber}>
        {triage.urgent ? <UrgentTag /> : null}
        <Tag tone="brand">{stateLabel}</Tag>
      </NumberLine>
    </View>
  );
}
