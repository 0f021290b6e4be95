import { View } from '@tarojs/components';
import { signals } from '@contracts/signals';
import { useQuery } from '@/api/use-query';
import { Cell } from '@/components/layout/Cell';
import { go } from '@/platform/navigate';
import { useMe } from '../frame/use-me';

const OPEN = {};

/** Several workers may have one cause: says how many signs of that wait, and leads to them. */
export function SignalsLine() {
  const roles = useMe()?.roles ?? [];
  const mine = roles.includes('staff') || roles.includes('reviewer');
  const { data } = useQuery(signals, mine ? OPEN : null);
  const count = data?.items.length ?? 0;
  if (data === undefined || count === 0) return null;
  return (
    <View className="o-queue-reminders">
      <Cell
        icon="merge"
        iconTone="brand"
        title={`有 ${count} 条${data.next === undefined ? '' : '以上'}集体线索`}
        note={data.items[0]?.why}
        onPress={() => go('/packages/office/signals/index')}
      />
    </View>
  );
}
