import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { explanation } from '@contracts/assignment';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Facts } from '@/components/layout/Facts';
import { Notice } from '@/components/state/Notice';
import { sayWhen } from '@/format/day';
import { useNow } from '@/platform/now';
import { ScoreTable } from './ScoreTable';

export type Explained = NonNullable<OutputOf<typeof explanation>['shown']>;

const FOUND: Record<Explained['found'], string> = {
  greedy: '系统派给得分最高的人',
  matched: '系统把同时等候的事项一起安排',
  best: '工作人员派给得分最高的人',
  chosen: '工作人员另选了人',
};

const STATUS: Record<Explained['status'], string> = {
  open: '等答复',
  accepted: '已接受',
  declined: '没有接',
  conflict: '有利益冲突',
  lapsed: '到时没有答复',
  recalled: '已收回',
};

/** One offer as it was found: who, why, everybody's score, and whom a gate kept away. */
export function ExplainedOffer({ shown }: { shown: Explained }) {
  const now = useNow();
  const { to, at, status, found, by, reason, overruled, weightsVersion, opened, counts } = shown;
  const facts = [
    { name: '派给', value: `${to}（${STATUS[status]}）` },
    { name: '时间', value: sayWhen(at, now) },
    { name: '怎么选的', value: `${FOUND[found]}${found === 'chosen' ? ` · ${by}` : ''}` },
    ...(reason === '' ? [] : [{ name: '另选的理由', value: reason }]),
    ...(overruled === null
      ? []
      : [{ name: '放宽了', value: `${overruled.gate}：${overruled.reason}` }]),
    ...(opened.length === 0 ? [] : [{ name: '没人全符合，放宽了', value: opened.join('、') }]),
    { name: '权重', value: weightsVersion === 0 ? '出厂的' : `第 ${weightsVersion} 版` },
  ];
  return (
    <View className="o-explained">
      <Card>
        <Facts reading facts={facts} />
      </Card>
      {shown.why.length === 0 ? null : <Notice>{shown.why.join('')}</Notice>}
      <ScoreTable ranked={shown.ranked} />
      {shown.blocked.length === 0 ? null : (
        <Card flush>
          {shown.blocked.map(({ personId, name, firmName, gateLabel, reason: why }) => (
            <Cell
              key={personId}
              icon="ban"
              title={[name, firmName].filter((part) => part !== '').join(' · ')}
              note={`${gateLabel}：${why}`}
            />
          ))}
        </Card>
      )}
      {counts.ranked + counts.blocked > shown.ranked.length + shown.blocked.length ? (
        <Notice>{`当时共有 ${counts.ranked} 位能接、${counts.blocked} 位不能接，这里是前面的。`}</Notice>
      ) : null}
      <Notice tone={shown.agrees ? 'ok' : 'warn'}>
        {shown.agrees
          ? '按保存的数据重新算过一遍，结果一样。'
          : '按保存的数据重新算，结果和当时不一样：规则后来改过。'}
      </Notice>
    </View>
  );
}
