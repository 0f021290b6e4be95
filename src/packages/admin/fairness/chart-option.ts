import type { ChartProps } from './chart-props';

const PAINTS = ['--brand', '--warn', '--flag', '--ink-3'] as const;

/** Lying bars, the first name on top, in the colours of the page. */
export function chartOption(
  { names, series, stacked, unit }: Omit<ChartProps, 'label'>,
  colour: (token: string) => string,
) {
  const ink = { color: colour('--ink-2') };
  return {
    animation: false,
    color: PAINTS.map(colour),
    grid: { left: 8, right: 32, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
    ...(series.length > 1 && { legend: { top: 0, left: 0, textStyle: ink } }),
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: {
      type: 'value',
      name: unit,
      minInterval: unit === '件' ? 1 : 0,
      axisLabel: ink,
      splitLine: { lineStyle: { color: colour('--line') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...names],
      axisLabel: { ...ink, width: 120, overflow: 'truncate' },
      axisLine: { lineStyle: { color: colour('--line') } },
      axisTick: { show: false },
    },
    series: series.map(({ name, values }) => ({
      name,
      type: 'bar',
      barMaxWidth: 18,
      data: values.map((value) => Math.round(value * 100) / 100),
      ...(stacked && { stack: 'all' }),
    })),
  };
}
