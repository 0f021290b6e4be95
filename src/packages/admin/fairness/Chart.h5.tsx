import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as draws } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartProps } from './chart-props';
import { chartOption } from './chart-option';

draws([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Bars; drawn as vectors, so that they stay sharp in large text and on paper. */
export function Chart({ label, names, series, stacked = false, unit }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const style = getComputedStyle(element);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption(chartOption({ names, series, stacked, unit }, colour));
    const resize = () => chart.resize();
    window.addEventListener('resize', resize);
    return () => {
      window.removeEventListener('resize', resize);
      chart.dispose();
    };
  }, [names, series, stacked, unit]);
  const height = 96 + names.length * (stacked ? 28 : 20 * series.length + 8);
  return (
    <div role="img" aria-label={label}>
      <div ref={place} aria-hidden="true" style={{ width: '100%', height }} />
    </div>
  );
}
