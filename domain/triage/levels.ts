import type { Branch } from './topics';
import type { Level } from './types';

/** The three levels of response, the lightest first. */
export const LEVEL_IDS = ['simple', 'general', 'difficult'] as const satisfies readonly Level[];

const BRANCH_EXPERT: Readonly<Record<Branch, string>> = {
  labour: '劳动法专家',
  civil: '民事专家',
  family: '婚姻家庭专家',
  administrative: '行政法专家',
  tort: '侵权赔偿专家',
  other: '专家',
};

/** Who answers: station staff, a lawyer of the specialty, or an expert of the branch. */
export function answeredBy(level: Level, branch: Branch): string {
  if (level === 'simple') return '站点工作人员';
  return level === 'general' ? '对口律师' : BRANCH_EXPERT[branch];
}

/** Whether `to` is easier than `from`. */
export const isLower = (from: Level, to: Level): boolean =>
  LEVEL_IDS.indexOf(to) < LEVEL_IDS.indexOf(from);

/** Why a change of level cannot be; null when it can. A level is only lowered with a reason: the worker would else wait at the wrong desk. */
export function refusedLevel(from: Level, to: Level, reason: string | undefined): string | null {
  return isLower(from, to) && (reason ?? '').trim() === '' ? '降低难度要写明理由' : null;
}
