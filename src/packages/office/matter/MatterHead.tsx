import { View } from '@tarojs/components';
import { Headline } from '@/components/layout/Headline';
import { NumberLine } from '@/components/matter/NumberLine';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { titleOf } from '@/format/title';
import { forOffice } from '@/handling/rows/office-words';
import { MatterNotices } from './MatterNotices';
import type { MatterView } from '@/handling/matter-view';
import { TurnLine } from './TurnLine';
import type { MatterPageState } from './use-matter-page';

/** What it is about, its number, whose turn it is, and what a person must look at. */
export function MatterHead({ matter, page }: { matter: MatterView; page: MatterPageState }) {
  const { number, officialNumber, summary, stateLabel, triage } = matter;
  return (
    <View>
      <Headline
        title={titleOf(summary)}
        end={triage.urgent ? <UrgentTag /> : <Tag tone="brand">{forOffice(stateLabel)}</Tag>}
        note={<NumberLine number={number} official={officialNumber} />}
      />
      <TurnLine matter={matter} />
      <MatterNotices matter={matter} page={page} />
    </View>
  );
}
