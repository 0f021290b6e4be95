import { Bars } from '@/components/show/Bars';
import type { ChartProps } from './chart-props';

/** In the mini-program the same figures as plain bars: a chart library would be most of the package. */
export function Chart({ names, series, unit }: ChartProps) {
  const totals = names.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const most = Math.max(...totals, 0);
  return (
    <Bars
      bars={names.map((name, at) => ({
        label: name,
        share: most > 0 ? (totals[at] ?? 0) / most : 0,
        value: `${Math.round((totals[at] ?? 0) * 10) / 10} ${unit}`,
      }))}
    />
  );
}
