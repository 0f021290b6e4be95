import { View } from '@tarojs/components';
import { sayOutcome } from '@domain/law/calculators/say-outcome';
import { type AnyOutcome, DISCLAIMER } from '@domain/law/result';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { a11y } from '@/components/native/a11y';

interface FigureProps {
  title: string;
  outcome: AnyOutcome;
  /** Under which condition it is right, where something is not known. */
  provided?: string;
}

/** What came of it, to be read first. */
export function Figure({ title, outcome, provided }: FigureProps) {
  const { main, lines } = sayOutcome(outcome);
  if (outcome.kind === 'missing') return null;
  const long = outcome.kind === 'answer' || outcome.kind === 'refusal' || main.length > 16;
  return (
    <Card>
      <View className="result-title">{title}</View>
      <View className={`result-figure${long ? ' result-figure-long' : ''}`} {...a11y('status')}>
        {main}
      </View>
      {provided === undefined ? null : (
        <View className="result-provided">{`前提：${provided}`}</View>
      )}
      {outcome.kind === 'answer'
        ? outcome.next.map((next) => (
            <View className="tools-small" key={next}>
              {next}
            </View>
          ))
        : null}
      {lines.length === 0 ? null : (
        <View className="result-lines">
          <Facts facts={lines.map(({ label, value }) => ({ name: label, value }))} />
        </View>
      )}
      <View className="result-disclaimer">{DISCLAIMER}</View>
    </Card>
  );
}
