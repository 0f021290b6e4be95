/** What a chart shows: one value for each name, in order. */
export interface ChartSeries {
  name: string;
  values: readonly number[];
}

export interface ChartProps {
  /** Read out instead of the picture; the same figures stand in the table. */
  label: string;
  names: readonly string[];
  series: readonly ChartSeries[];
  /** On top of each other, or beside. */
  stacked?: boolean;
  unit: string;
}
