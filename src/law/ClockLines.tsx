import { View } from '@tarojs/components';
import { useState } from 'react';
import { sayDay } from '@domain/time/say';
import type { Day } from '@domain/time/types';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Tag } from '@/components/show/Tag';
import './law.scss';
import { sayClock, sayRolled } from './say-clock';
import type { ClockView } from './views';

interface ClockLinesProps {
  clocks: readonly ClockView[];
  today: Day;
  /** How words that are written for the worker are said to this reader. */
  say?: (words: string) => string;
}

const asIs = (words: string): string => words;

/** Limits of time in short, the most urgent first: how long, until when, what to do now, and how it was counted. */
export function ClockLines({ clocks, today, say = asIs }: ClockLinesProps) {
  return (
    <Card flush>
      {clocks.map((clock) => (
        <ClockLine key={clock.id} clock={clock} today={today} say={say} />
      ))}
    </Card>
  );
}

interface ClockLineProps extends Required<Omit<ClockLinesProps, 'clocks'>> {
  clock: ClockView;
}

function ClockLine({ clock, today, say }: ClockLineProps) {
  const [open, setOpen] = useState(false);
  const { what, kind, state, safeDay, rolledDay, doNow, article, because } = clock;
  const pressing = isPressing(clock);
  const more = open ? '收起' : pressing ? '怎么算的' : '现在做什么，怎么算的';
  return (
    <View className="law-line">
      <View className="law-head">
        <View className="law-what">{what}</View>
        <Tag
          tone={pressing ? 'flag' : state === 'running' && kind === 'act' ? 'brand' : 'neutral'}
          icon={pressing ? 'urgent' : undefined}
        >
          {sayClock(clock)}
        </Tag>
      </View>
      {safeDay === null ? null : (
        <View className="law-small">
          {`${kind === 'opens' ? '从' : '最晚'} ${sayDay(safeDay, today)}`}
        </View>
      )}
      {pressing || open ? <View className="law-now">{say(doNow)}</View> : null}
      {open ? (
        <View className="law-how">
          {rolledDay === null || rolledDay === safeDay ? null : (
            <View>{sayRolled(clock, today)}</View>
          )}
          {because.map((line) => (
            <View key={line}>{say(line)}</View>
          ))}
          <View>{`依据：${article}`}</View>
        </View>
      ) : null}
      <TextLink tone="quiet" label={`${what}，${more}`} onPress={() => setOpen(!open)}>
        {more}
      </TextLink>
    </View>
  );
}

const isPressing = ({ kind, state }: ClockView): boolean =>
  kind === 'act' && state === 'under 7 days';
