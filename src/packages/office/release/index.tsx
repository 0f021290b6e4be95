import { View } from '@tarojs/components';
import { answersToRelease } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { EmptyState } from '@/components/state/EmptyState';
import { OfficePage } from '../frame/OfficePage';
import { MatterRows } from '@/handling/rows/MatterRows';
import { openMatter } from '../rows/open-matter';
import { ListHead } from '../rows/ListHead';

const NOTHING = {};

/** Answers of students that wait for somebody to release them. */
export default function ReleasePage() {
  const list = usePaged(answersToRelease, NOTHING);
  return (
    <OfficePage title="审核答复" place="/packages/office/release/index" layout="panes">
      <View className="o-sheet">
        <ListHead title="等审核的答复" note="按最先到期" />
        <MatterRows
          list={list}
          onPress={openMatter}
          empty={
            <EmptyState icon="file-check" title="没有等审核的答复">
              值班学生写好的答复会在这里，您看过再发给职工。
            </EmptyState>
          }
        />
      </View>
    </OfficePage>
  );
}
