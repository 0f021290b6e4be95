import { View } from '@tarojs/components';
import type { Actor, Clock } from '@domain/law/clocks/clock';
import { sayLine } from '@domain/law/clocks/say-line';
import { sayDay } from '@domain/time/say';
import type { Day } from '@domain/time/types';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/layout/Card';
import { UrgentTag } from '@/components/show/Tag';
import { RuleLink } from '@/law/RuleLink';
import { sayClock, sayRolled } from '@/law/say-clock';

const ACTORS: Readonly<Record<Actor, string>> = {
  you: '您',
  employer: '单位',
  mediator: '调解组织',
  arbitration: '仲裁委',
  court: '法院',
  authority: '主管部门',
  'aid-office': '法律援助机构',
};

/** Told in a line of its own, with the day. */
const ROLLING = 'CT-03';

interface ClockCardProps {
  clock: Clock;
  today: Day;
}

/** One limit: how long it runs, its last safe day, what to do now, where that stands. */
export function ClockCard({ clock, today }: ClockCardProps) {
  const {
    what,
    who,
    kind,
    state,
    safeDay,
    rolledDay,
    doNow,
    rule,
    assumptions,
    steps,
    warning,
    piecewise,
  } = clock;
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
      {piecewise === undefined || pressing === false ? null : (
        <View className="tools-small">
          {`这一天以后，每拖一${piecewise.unit === 'day' ? '天就少一天' : '个月就少一个月'}的钱。`}
        </View>
      )}
      {rolledDay === null || rolledDay === safeDay ? null : (
        <View className="tools-small">{sayRolled(clock, today)}</View>
      )}
      {warning === undefined ? null : (
        <View className="tools-small">那一年的放假安排还没公布，按算出的这一天办。</View>
      )}
      <View className={`clock-now${pressing ? ' clock-now-pressing' : ''}`}>
        <Icon
          name={pressing ? 'clock-alert' : 'list'}
          className={pressing ? 'k-tone-flag' : 'k-tone-brand'}
        />
        <View>
          <View className="clock-now-title">{pressing ? '现在就做' : '现在做什么'}</View>
          <View>{doNow}</View>
        </View>
      </View>
      <View className="tools-tiny">
        {[...steps, ...assumptions.filter((one) => one.rule !== ROLLING)].map((line) => (
          <View key={line.say}>{sayLine(line)}</View>
        ))}
      </View>
      <RuleLink rule={rule} />
    </Card>
  );
}

const WORDS: Readonly<Record<Clock['kind'], string>> = {
  act: '最晚 ',
  wait: '最晚 ',
  opens: '从 ',
};
