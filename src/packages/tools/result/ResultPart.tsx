import { View } from '@tarojs/components';
import { sayOutcome } from '@domain/law/calculators/say-outcome';
import type { AnyOutcome, Result } from '@domain/law/result';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Assumptions } from './Assumptions';
import { Figure } from './Figure';
import './result.scss';
import { StepList } from './Steps';

interface ResultPartProps {
  title: string;
  result: Result<AnyOutcome>;
  /** Between the figure and how it came about. */
  children?: React.ReactNode;
}

/** A result with everything needed to check it. */
export function ResultPart({ title, result, children }: ResultPartProps) {
  const { outcome, steps, assumptions, changes, otherwise } = result;
  return (
    <Stack gap={16}>
      <Figure title={title} outcome={outcome} />
      {children}
      {steps.length === 0 ? null : (
        <Section title="怎么算出来的" note="点条文看原意">
          <StepList steps={steps} />
        </Section>
      )}
      {otherwise.length === 0 ? null : (
        <Section title="换个算法会怎样">
          <Card flush>
            {otherwise.map(({ when, outcome: other }) => (
              <View className="result-line" key={when}>
                <View>{when}</View>
                <View className="result-other">{sayOutcome(other).main}</View>
              </View>
            ))}
          </Card>
        </Section>
      )}
      {changes.length === 0 ? null : (
        <Section title="什么会改变结果">
          <Card flush>
            {changes.map((change) => (
              <View className="result-line" key={change}>
                {change}
              </View>
            ))}
          </Card>
        </Section>
      )}
      {assumptions.length === 0 ? null : (
        <Section title="这样算的前提">
          <Assumptions assumptions={assumptions} />
        </Section>
      )}
    </Stack>
  );
}
