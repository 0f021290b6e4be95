import { View } from '@tarojs/components';
import type { Step } from '@domain/law/result';
import { Card } from '@/components/layout/Card';
import { RuleLink } from '@/law/RuleLink';

/** How it was computed, line by line, with the numbers and the article of each. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <Card flush>
      {steps.map(({ say, formula, value, rule }, index) => (
        <View className="result-step" key={`${index}${say}`}>
          <View className="result-number">{index + 1}</View>
          <View className="result-step-words">
            <View>{say}</View>
            {formula === undefined && value === undefined ? null : (
              <View className="result-sum">
                {formula === undefined ? null : <View className="result-formula">{formula}</View>}
                {value === undefined ? null : (
                  <View className="result-value">
                    {formula === undefined ? value : `= ${value}`}
                  </View>
                )}
              </View>
            )}
            {rule === undefined ? null : <RuleLink rule={rule} />}
          </View>
        </View>
      ))}
    </Card>
  );
}
