import type { Yuan } from '../../money';
import type { Day } from '../../time/types';
import type { CalculatorId } from '../calculators/ids';
import type { ClaimId } from '../claim-kinds';
import type { Step } from '../result';

/** What a line asks for: a claim, the surcharge on arrears, or wages for the time of an unlawful dismissal. */
export type LineKind = ClaimId | 'surcharge' | 'back-pay';

/** One thing asked for. */
export interface ClaimLine {
  kind: LineKind;
  /** As a request writes it: '未签书面劳动合同的二倍工资差额'. */
  label: string;
  /** Yuan; null for what is not money. */
  amount: Yuan | null;
  /** Who pays it: what the insurance fund pays is not asked of the employer. */
  payer: 'employer' | 'fund';
  /** The time it is for, both included. */
  from?: Day;
  to?: Day;
  /** Whether the labour authority ordered payment and the time ran out: the surcharge needs it. */
  ordered?: boolean;
  /** What computed it, from what and how. */
  calculator?: CalculatorId;
  input?: unknown;
  steps?: readonly Step[];
}

/** The kinds in the order a request lists them, with how it names them. */
export const LINE_LABELS: Readonly<Record<LineKind, string>> = {
  'confirm-relation': '确认劳动关系',
  reinstatement: '继续履行劳动合同',
  'back-pay': '违法解除期间的工资',
  wages: '拖欠的工资',
  'service-pay': '劳务报酬',
  overtime: '加班费',
  'double-wage': '未签书面劳动合同的二倍工资差额',
  'annual-leave': '未休年休假工资',
  severance: '解除劳动合同的经济补偿',
  'notice-pay': '未提前三十日通知的一个月工资',
  'unlawful-ending': '违法解除劳动合同的赔偿金',
  surcharge: '逾期不支付的加付赔偿金',
  'probation-pay': '违法约定试用期的赔偿金',
  'non-compete': '竞业限制经济补偿',
  'work-injury': '工伤待遇',
  maternity: '产假工资和生育待遇',
  'insurance-benefit': '社会保险待遇损失',
  'insurance-arrears': '补缴社会保险',
  'other-labour': '其他请求',
};

export const LINE_KINDS = Object.keys(LINE_LABELS) as readonly LineKind[];
