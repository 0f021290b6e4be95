import { View } from '@tarojs/components';
import { sayOutcome } from '@domain/law/calculators/say-outcome';
import type { AnyOutcome, Result } from '@domain/law/result';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { Assumptions } from './Assumptions';
import { Figure } from './Figure';
import { provisional } from '@domain/law/calculators/provisional';
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
  const { outcome, steps, assumptions, changes } = result;
  const first = provisional(result);
  const otherwise = result.otherwise.filter((one) => one !== first);
  return (
    <Stack gap={16}>
      {first === undefined ? (
        <Figure title={title} outcome={outcome} />
      ) : (
        <Figure title={title} outcome={first.outcome} provided={first.when} />
      )}
      {outcome.kind === 'missing' ? (
        <Notice tone="warn" title="本地标准未录入">
          <View>{`算法：${outcome.formula}。`}</View>
          <View>选好地区，或在下面填上当地的数字，就能算准。不知道可以打 12333 问。</View>
        </Notice>
      ) : null}
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
