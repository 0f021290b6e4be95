/** Why a lawyer does not take an offer. A conflict is remembered against the respondent. */
export const DECLINE_REASONS = {
  conflict: '与对方有利害关系',
  full: '手上事情太多',
  field: '不是我的专长',
  away: '近期不在',
  other: '其他原因',
} as const;
