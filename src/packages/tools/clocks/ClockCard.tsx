import { View } from '@tarojs/components';
import type { Actor, Clock } from '@domain/law/clocks/clock';
import { sayDay } from '@domain/time/say';
import type { Day } from '@domain/time/types';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/layout/Card';
import { UrgentTag } from '@/components/show/Tag';
import { RuleLink } from '../law/RuleLink';
import { sayClock } from './say-clock';

const ACTORS: Readonly<Record<Actor, string>> = {
  you: '您',
  employer: '单位',
  mediator: '调解组织',
  arbitration: '仲裁委',
  court: '法院',
  authority: '主管部门',
  'aid-office': '法律援助机构',
};

interface ClockCardProps {
  clock: Clock;
  today: Day;
}

/** One limit: how long it runs, its last safe day, what to do now, where that stands. */
export function ClockCard({ clock, today }: ClockCardProps) {
  const { what, who, kind, state, safeDay, rolledDay, doNow, rule, assumptions, steps, warning } =
    clock;
  const pressing = state === 'under 7 days' && kind === 'act';
  return (
    <Card tone={pressing ? 'flag' : 'plain'}>
      <View className="clock-head">
        <View className="clock-what">{what}</View>
        {pressing ? <UrgentTag /> : null}
      </View>
      <View
        className={`clock-left${pressing ? ' clock-left-pressing' : ''}${state === 'no limit' || state === 'passed' ? ' clock-left-quiet' : ''}`}
      >
        {sayClock(clock)}
      </View>
      {safeDay === null ? null : (
        <View className="tools-small">
          {`${WORDS[kind]}${sayDay(safeDay, today)}${kind === 'wait' ? ` · ${ACTORS[who]}该办` : ''}`}
        </View>
      )}
      {rolledDay === null || rolledDay === safeDay ? null : (
        <View className="tools-small">{`那天放假，依法顺延到 ${sayDay(rolledDay, today)}，最好不要等。`}</View>
      )}
      {warning === undefined ? null : (
        <View className="tools-small">那一年的放假安排还没公布，按算出的这一天办。</View>
      )}
      <View className={`clock-now${pressing ? ' clock-now-pressing' : ''}`}>
        <Icon
          name={pressing ? 'clock-alert' : 'arrow-right'}
          className={pressing ? 'k-tone-flag' : 'k-tone-brand'}
        />
        <View>
          <View className="clock-now-title">{pressing ? '现在就做' : '现在做什么'}</View>
          <View>{doNow}</View>
        </View>
      </View>
      {steps.map(({ say }) => (
        <View className="tools-tiny" key={say}>
          {say}
        </View>
      ))}
      {assumptions.map(({ say }) => (
        <View className="tools-tiny" key={say}>
          {say}
        </View>
      ))}
      <RuleLink rule={rule} />
    </Card>
  );
}

const WORDS: Readonly<Record<Clock['kind'], string>> = {
  act: '最晚 ',
  wait: '最晚 ',
  opens: '从 ',
};
