import { View } from '@tarojs/components';
import type { Assumption } from '@domain/law/result';
import { doubtOf } from '@domain/law/rule';
import { Card } from '@/components/layout/Card';
import { RuleLink } from '@/law/RuleLink';

/** What was taken for granted, each with how far it may be doubted. */
export function Assumptions({ assumptions }: { assumptions: readonly Assumption[] }) {
  return (
    <Card flush>
      {assumptions.map(({ say, confidence, rule }) => {
        const doubt = doubtOf(confidence);
        return (
          <View className="result-line" key={say}>
            <View>{say}</View>
            {doubt === undefined ? null : <View className="result-doubt">{doubt}</View>}
            {rule === undefined ? null : <RuleLink rule={rule} />}
          </View>
        );
      })}
    </Card>
  );
}
