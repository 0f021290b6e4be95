import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Chart } from './Chart';
import type { LawyerMonth } from './say-fairness';

/** More bars than this are no picture any more; the table has everybody. */
const MOST_BARS = 25;

const HOW = [
  ['接了', 'accepted'],
  ['没接', 'declined'],
  ['有冲突', 'conflicts'],
  ['过时', 'lapsed'],
] as const;

/** A month at a glance: what everybody was asked and how it ended, how full he is, how long he takes, how far it is. */
export function MonthCharts({ rows }: { rows: readonly LawyerMonth[] }) {
  const charts = useMemo(() => chartsOf(rows.slice(0, MOST_BARS)), [rows]);
  return (
    <View className="a-charts">
      {charts.map(({ title, ...chart }) => (
        <Section key={title} title={title}>
          <Card>
            <Chart label={`${title}，图；同样的数在下面的表里`} {...chart} />
          </Card>
        </Section>
      ))}
    </View>
  );
}

function chartsOf(rows: readonly LawyerMonth[]) {
  const names = rows.map(({ name }) => name);
  const loaded = rows.filter(({ capacity }) => capacity !== null && capacity > 0);
  const answered = rows.filter(({ hours }) => hours !== null);
  const near = rows.filter(({ km }) => km !== null);
  return [
    {
      title: '派单和结果',
      unit: '件',
      stacked: true,
      names,
      series: HOW.map(([name, key]) => ({ name, values: rows.map((row) => row[key]) })),
    },
    {
      title: '现在手上占上限的多少',
      unit: '%',
      names: loaded.map(({ name }) => name),
      series: [
        {
          name: '占用',
          values: loaded.map(({ openLoad, capacity }) => (100 * (openLoad ?? 0)) / (capacity ?? 1)),
        },
      ],
    },
    {
      title: '平均多久答复',
      unit: '小时',
      names: answered.map(({ name }) => name),
      series: [{ name: '小时', values: answered.map(({ hours }) => hours ?? 0) }],
    },
    {
      title: '平均离站点多远',
      unit: '公里',
      names: near.map(({ name }) => name),
      series: [{ name: '公里', values: near.map(({ km }) => km ?? 0) }],
    },
  ].filter((chart) => chart.names.length > 0);
}
