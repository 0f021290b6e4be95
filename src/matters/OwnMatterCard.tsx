import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { myMatters } from '@contracts/intake';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/layout/Card';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { titleOf } from '@/format/title';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';
import { isYours, runningFor, sayByWhen } from './say-promise';
import './matters.scss';

export type OwnMatter = OutputOf<typeof myMatters>['items'][number];

/** One matter of his own in a list: what it is, whose turn, by when. The whole card opens it. */
export function OwnMatterCard({ matter }: { matter: OwnMatter }) {
  const { id, number, summary, stateLabel, urgent, lead, leadNumber } = matter;
  const promise = runningFor(matter);
  const yours = isYours(promise);
  return (
    <Card onPress={() => go('/packages/aid/matter/index', { id })}>
      <View className="own-head">
        <View className="own-number">
          {number}
          {lead ? ' · 集体事项' : leadNumber === '' ? '' : ` · 已并入 ${leadNumber}`}
        </View>
        <View className="own-tags">
          {urgent ? <UrgentTag /> : null}
          <Tag tone={yours ? 'warn' : 'brand'} icon={yours ? 'user-check' : undefined}>
            {stateLabel}
          </Tag>
        </View>
      </View>
      <View className="own-title">{summary === '' ? `事项 ${number}` : titleOf(summary)}</View>
      {promise === null ? null : (
        <View className="own-line">
          <Icon
            name={yours ? 'alert' : 'user-check'}
            className={yours ? 'k-tone-warn' : 'k-tone-brand'}
          />
          <View>
            <View>
              {yours ? `轮到您：${promise.does}` : `下一步：${promise.who} ${promise.does}`}
            </View>
            <View className="own-when">{sayByWhen(promise, now())}</View>
          </View>
        </View>
      )}
    </Card>
  );
}
