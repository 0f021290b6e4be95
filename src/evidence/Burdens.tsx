import { View } from '@tarojs/components';
import type { Checklist } from '@domain/law/evidence';
import { doubtOf } from '@domain/law/rule';
import { Card } from '@/components/layout/Card';
import { forOffice } from '@/handling/rows/office-words';
import './evidence.scss';

interface BurdensProps {
  checklist: Pick<Checklist, 'aims' | 'employer' | 'burdens'>;
  /** The reader is the worker himself. */
  own: boolean;
}

/** Who has to prove what, each with its article. 劳动争议调解仲裁法 6, 39. */
export function Burdens({ checklist: { aims, employer, burdens }, own }: BurdensProps) {
  const say = (words: string) => (own ? words : forOffice(words));
  return (
    <Card flush>
      <View className="evidence-part">
        <View className="evidence-title">{own ? '要您来证明的' : '要职工证明的'}</View>
        {aims.map((aim) => (
          <View key={aim}>{say(aim)}</View>
        ))}
      </View>
      {employer.length === 0 ? null : (
        <View className="evidence-part">
          <View className="evidence-title">要单位拿出来的</View>
          {employer.map(({ what, article }) => (
            <View className="evidence-shown" key={what}>
              <View>{say(what)}</View>
              <View className="evidence-quiet">{article}</View>
            </View>
          ))}
        </View>
      )}
      <View className="evidence-part">
        <View className="evidence-title">依据</View>
        {burdens.map(({ rule, say: says, article, confidence }) => (
          <View className="evidence-shown" key={rule}>
            <View>{say(says)}</View>
            <View className="evidence-quiet">
              {[article, doubtOf(confidence)].filter((part) => part !== undefined).join('。')}
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}
