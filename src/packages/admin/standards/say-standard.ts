import type { OutputOf } from '@contracts/action';
import type { parameters } from '@contracts/directory';
import { PARAMETERS, type Parameter } from '@domain/law/parameters/parameter';
import { partsOf } from '@domain/time/days';
import type { Day } from '@domain/time/types';
import { sayRegion } from '@/regions/regions';

export type Standard = OutputOf<typeof parameters>['items'][number];

const UNITS: Readonly<Record<Parameter['unit'], string>> = {
  yuan: '元',
  days: '天',
  'working days': '个工作日',
  months: '个月',
  percent: '%',
  choice: '',
};

/** '月最低工资标准', '一次性伤残就业补助金（9 级）'. */
export function nameOf({ parameter, grade }: Pick<Standard, 'parameter' | 'grade'>): string {
  const { label } = PARAMETERS[parameter];
  return grade === undefined ? label : `${label}（${grade} 级）`;
}

/** '2690 元', '逐日算'. */
export function valueOf({ parameter, value }: Pick<Standard, 'parameter' | 'value'>): string {
  const known: Parameter = PARAMETERS[parameter];
  const unit = UNITS[known.unit];
  return known.choices?.[value] ?? (unit === '' ? value : `${value} ${unit}`);
}

/** '上海市，2025年7月1日起', '… 到 2026年6月30日'; a corrected one says so. */
export function spanOf({ region, from, to, replaced }: Standard): string {
  const until = to === undefined ? '起' : `到 ${sayFullDay(to)}`;
  return `${sayRegion(region) || region}，${sayFullDay(from)}${until}${replaced ? '，已更正' : ''}`;
}

function sayFullDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}
