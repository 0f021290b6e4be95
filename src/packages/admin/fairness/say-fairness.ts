import type { OutputOf } from '@contracts/action';
import type { fairness } from '@contracts/assignment';

export type Figures = OutputOf<typeof fairness>;
export type LawyerMonth = Figures['lawyers'][number];

/** '3.4 小时'; '—' where nothing was answered. */
export const sayHours = (hours: number | null): string =>
  hours === null ? '—' : `${hours < 10 ? hours.toFixed(1) : Math.round(hours)} 小时`;

export const sayKm = (km: number | null): string =>
  km === null ? '—' : `${km < 10 ? km.toFixed(1) : Math.round(km)} 公里`;

/** '2026 年 11 月'. */
export const sayMonth = (month: string): string => {
  const [year, number] = month.split('-');
  return `${year} 年 ${Number(number)} 月`;
};

/** '3 件 / 10 件'; what is in hand is known for this month only. */
export const sayLoad = ({ openLoad, capacity }: LawyerMonth): string =>
  openLoad === null || capacity === null ? '—' : `${openLoad} / ${capacity}`;

/** With fewer offers than this, who got them says nothing. */
const FEW_OFFERS = 10;

/** In words, what a Gini of this size means. */
export function sayGini(gini: number | null, offers: number): string {
  if (gini === null) return '这个月还没有派单。';
  if (offers < FEW_OFFERS)
    return `基尼系数 ${gini.toFixed(2)}：派单还少，看不出平不平均。0 是完全平均，越接近 1 越集中在少数人手里。`;
  const size = gini < 0.15 ? '很平均' : gini < 0.3 ? '比较平均' : '差得比较多';
  return `基尼系数 ${gini.toFixed(2)}：${size}。0 是完全平均，越接近 1 越集中在少数人手里。`;
}

/** One lawyer's month as a line on a phone. */
export function sayLawyerMonth(row: LawyerMonth): string {
  const { offers, accepted, declined, conflicts, lapsed, recalled, hours, km } = row;
  return [
    `派 ${offers}，接 ${accepted}`,
    ...(declined > 0 ? [`没接 ${declined}`] : []),
    ...(conflicts > 0 ? [`有冲突 ${conflicts}`] : []),
    ...(lapsed > 0 ? [`过时 ${lapsed}`] : []),
    ...(recalled > 0 ? [`收回 ${recalled}`] : []),
    ...(hours === null ? [] : [`答复 ${sayHours(hours)}`]),
    ...(km === null ? [] : [sayKm(km)]),
  ].join(' · ');
}
