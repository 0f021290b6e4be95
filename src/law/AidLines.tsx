import { View } from '@tarojs/components';
import { useState } from 'react';
import { TextLink } from '@/components/input/TextLink';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Tag } from '@/components/show/Tag';
import { callPhone } from '@/platform/phone';
import './law.scss';
import { AID_KINDS } from './say-aid';
import type { AidView } from './views';

type Answer = AidView['union'];

interface AidLinesProps {
  aid: Pick<AidView, 'union' | 'government' | 'urgent'>;
  /** How words that are written for the worker are said to this reader. */
  say?: (words: string) => string;
}

const asIs = (words: string): string => words;

/** What the union's and the government's legal aid say, apart: yes or no, what must be shown, why, where else. */
export function AidLines({ aid, say = asIs }: AidLinesProps) {
  return (
    <Card flush>
      <AidLine title="工会的法律援助" answer={aid.union} say={say} />
      <AidLine title="政府的法律援助" answer={aid.government} say={say} />
      {aid.urgent === undefined ? null : (
        <View className="law-line">
          <View className="law-now">{say(aid.urgent.say)}</View>
          <View className="law-small">{aid.urgent.article}</View>
        </View>
      )}
    </Card>
  );
}

interface AidLineProps {
  title: string;
  answer: Answer;
  say: (words: string) => string;
}

function AidLine({ title, answer, say }: AidLineProps) {
  const [open, setOpen] = useState(false);
  const { say: inAWord, tone, icon } = AID_KINDS[answer.kind];
  return (
    <View className="law-line">
      <View className="law-head">
        <View className="law-what">{title}</View>
        <Tag tone={tone} icon={icon}>
          {inAWord}
        </Tag>
      </View>
      <View className="law-now">{say(answer.say)}</View>
      {answer.mustShow.map((item) => (
        <View className="law-show" key={item}>{`· ${say(item)}`}</View>
      ))}
      {open ? <Reasons answer={answer} say={say} /> : null}
      <TextLink
        tone="quiet"
        label={`${title}，${open ? '收起' : '依据和要带的材料'}`}
        onPress={() => setOpen(!open)}
      >
        {open ? '收起' : '依据和要带的材料'}
      </TextLink>
    </View>
  );
}

function Reasons({ answer: { reasons, papers, doors }, say }: Omit<AidLineProps, 'title'>) {
  return (
    <View className="law-how">
      {reasons.map((reason) => (
        <View key={`${reason.article}${reason.say}`}>
          {`${say(reason.say)}（${reason.article}）`}
        </View>
      ))}
      {papers.map(({ label, how }) => (
        <View key={label}>{`${label}：${say(how)}`}</View>
      ))}
      {doors.map(({ name, phone, why, address }) => (
        <View key={phone}>
          <Button size="small" icon="phone" onPress={() => void callPhone(phone)}>
            {`拨打 ${name}`}
          </Button>
          <View>{address === undefined ? why : `${why}${address}`}</View>
        </View>
      ))}
    </View>
  );
}
