import { View } from '@tarojs/components';
import type { Answer, Reason, Verdict } from '@domain/law/eligibility/answer';
import { matterOf } from '@domain/law/eligibility/matters';
import type { Hotline } from '@domain/law/hotlines';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Tag } from '@/components/show/Tag';
import { AID_KINDS } from '@/law/say-aid';
import { callPhone } from '@/platform/phone';
import { RuleLink } from '@/law/RuleLink';

/** What one of the two kinds of legal aid answers: yes or no, why, what to bring, where else to go. */
export function AnswerCard({ title, answer }: { title: string; answer: Answer }) {
  const { say, tone, icon } = AID_KINDS[answer.kind];
  return (
    <Card>
      <View className="aid-head">
        <View className="tools-small">{title}</View>
        <Tag tone={tone} icon={icon}>
          {say}
        </Tag>
      </View>
      <View className="aid-say">{answer.say}</View>
      <Reasons reasons={answer.reasons} />
      <MustShow verdict={answer} />
      {answer.papers.length === 0 ? null : (
        <View className="aid-part">
          <View className="aid-part-title">带上这些</View>
          {answer.papers.map(({ id, label, how }) => (
            <View className="aid-line" key={id}>
              <View>{label}</View>
              <View className="tools-tiny">{how}</View>
            </View>
          ))}
        </View>
      )}
      <Doors doors={doorsOf(answer)} />
      {answer.apart.map(({ matters, verdict }) => (
        <View className="aid-part" key={verdict.say}>
          <View className="aid-part-title">
            {matters.map((id) => matterOf(id).label).join('、')}
          </View>
          <View>{verdict.say}</View>
          <Reasons reasons={verdict.reasons.filter((one) => !isSaid(one, answer.reasons))} />
          <Doors doors={doorsOf(verdict)} />
        </View>
      ))}
    </Card>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return reasons.map(({ say, rule }) => (
    <View className="aid-line" key={`${rule}${say}`}>
      <View>{say}</View>
      <RuleLink rule={rule} />
    </View>
  ));
}

function MustShow({ verdict }: { verdict: Verdict }) {
  if (verdict.kind !== 'probably') return null;
  return (
    <View className="aid-part">
      <View className="aid-part-title">还要说明</View>
      {verdict.mustShow.map((item) => (
        <View className="aid-line" key={item}>
          {item}
        </View>
      ))}
    </View>
  );
}

/** Numbers to call, by a tap and never by themselves. */
function Doors({ doors }: { doors: readonly Hotline[] }) {
  if (doors.length === 0) return null;
  return (
    <View className="aid-part">
      <View className="aid-part-title">还可以找</View>
      {doors.map(({ name, phone, why, address }) => (
        <View className="aid-line" key={phone}>
          <Button
            block
            icon="phone-call"
            label={`拨打 ${name}`}
            onPress={() => void callPhone(phone)}
          >
            {name}
          </Button>
          <View className="tools-tiny">{address === undefined ? why : `${why}${address}`}</View>
        </View>
      ))}
    </View>
  );
}

/** The same reason stands above already. */
const isSaid = (one: Reason, said: readonly Reason[]): boolean =>
  said.some(({ say, rule }) => say === one.say && rule === one.rule);

const doorsOf = (verdict: Verdict): readonly Hotline[] =>
  verdict.kind === 'elsewhere' || verdict.kind === 'not' ? verdict.doors : [];
