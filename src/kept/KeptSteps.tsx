import { View } from '@tarojs/components';
import { DISCLAIMER } from '@domain/law/result';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { now } from '@/platform/now';
import type { KeptResultView } from './KeptResult';

/** A result as it was given: figure, steps with their articles, what was taken for granted, what would change it. */
export function KeptSteps({ kept, who }: { kept: KeptResultView; who: string }) {
  const { said, day } = kept;
  const { main, provided, figures, steps, assumptions, changes, otherwise } = said;
  return (
    <Stack gap={12}>
      <View className="kept-main">{main}</View>
      {provided === undefined ? null : <View className="kept-quiet">{`前提：${provided}`}</View>}
      {figures.length === 0 ? null : (
        <Facts facts={figures.map(({ label, value }) => ({ name: label, value }))} />
      )}
      <View className="kept-quiet">{`${who} ${sayDay(day, dayOf(now()))}算的。${DISCLAIMER}`}</View>
      <Lines title="怎么算出来的">
        {steps.map(({ say, formula, value, rule }, index) => (
          <View className="kept-line" key={`${index}${say}`}>
            <View>{`${index + 1}. ${say}`}</View>
            {formula === undefined && value === undefined ? null : (
              <View className="kept-sum">
                {[formula, value].filter((part) => part !== undefined).join(' = ')}
              </View>
            )}
            <Article rule={rule} />
          </View>
        ))}
      </Lines>
      <Lines title="换个算法会怎样">
        {otherwise.map(({ when, main: other }) => (
          <View className="kept-line" key={when}>
            <View>{when}</View>
            <View className="kept-sum">{other}</View>
          </View>
        ))}
      </Lines>
      <Lines title="什么会改变结果">
        {changes.map((change) => (
          <View className="kept-line" key={change}>
            {change}
          </View>
        ))}
      </Lines>
      <Lines title="这样算的前提">
        {assumptions.map(({ say, doubt, rule }) => (
          <View className="kept-line" key={say}>
            <View>{say}</View>
            {doubt === undefined ? null : <View className="kept-quiet">{doubt}</View>}
            <Article rule={rule} />
          </View>
        ))}
      </Lines>
    </Stack>
  );
}

function Lines({ title, children }: { title: string; children: React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section title={title}>
      <Card flush>{children}</Card>
    </Section>
  );
}

export function Article({ rule }: { rule: { article: string; says: string } | undefined }) {
  if (rule === undefined) return null;
  return <View className="kept-quiet">{`${rule.article}：${rule.says}`}</View>;
}
