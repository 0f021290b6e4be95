import { View } from '@tarojs/components';
import { TextLink } from '@/components/input/TextLink';
import { Headline } from '@/components/layout/Headline';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { copyText } from '@/platform/clipboard';
import { forOffice, titleOf } from '@/handling/rows/office-words';
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
        note={
          <View className="o-matter-number">
            {number}
            <TextLink label={`复制编号 ${number}`} onPress={() => void copyText(number)}>
              复制
            </TextLink>
            {officialNumber === '' ? null : <View>{officialNumber}</View>}
          </View>
        }
      />
      <TurnLine matter={matter} />
      <MatterNotices matter={matter} page={page} />
    </View>
  );
}
