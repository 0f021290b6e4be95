import { MOST_MONTHS } from '../calculators/double-wage-window';
import { serviceOf } from '../calculators/service';
import type { RuleId } from '../rules';
import { type ClaimLine, LINE_KINDS, LINE_LABELS, type LineKind } from './line';

/** Why lines do not go together, and by which rule. */
export interface ClaimWarning {
  code: string;
  say: string;
  rule: RuleId;
  /** The lines it is about, by their place on the sheet. */
  lines: readonly number[];
}

interface Pair {
  kinds: readonly [LineKind, LineKind];
  code: string;
  say: string;
  rule: RuleId;
}

/** What cannot be had together. */
const PAIRS: readonly Pair[] = [
  {
    kinds: ['severance', 'unlawful-ending'],
    code: 'N_WITH_2N',
    say: '要了赔偿金（2N），就不能再要经济补偿（N），只能选一个。',
    rule: 'CA-03.years',
  },
  {
    kinds: ['notice-pay', 'unlawful-ending'],
    code: 'NOTICE_WITH_2N',
    say: '要了赔偿金（2N）就没有代通知金（没提前 30 天通知多给的一个月工资）；那是单位合法辞退时才给的。',
    rule: 'CA-02.when',
  },
  {
    kinds: ['reinstatement', 'unlawful-ending'],
    code: 'BACK_TO_WORK_WITH_2N',
    say: '要求继续上班，就不能同时要赔偿金（2N），只能选一个。',
    rule: 'CA-03.double',
  },
  {
    kinds: ['reinstatement', 'severance'],
    code: 'BACK_TO_WORK_WITH_N',
    say: '要求继续上班，合同就没有结束，不能同时要经济补偿。',
    rule: 'CA-03.double',
  },
  {
    kinds: ['reinstatement', 'notice-pay'],
    code: 'BACK_TO_WORK_WITH_NOTICE',
    say: '要求继续上班，合同就没有结束，不能同时要代通知金。',
    rule: 'CA-03.double',
  },
  {
    kinds: ['back-pay', 'unlawful-ending'],
    code: 'BACK_PAY_WITH_2N',
    say: '违法解除期间的工资，是恢复劳动关系时才补发的，不能和赔偿金一起要。',
    rule: 'CA-03.back-pay',
  },
];

/** Kinds that an employment has once at most: asked for twice, the same money is. */
const ONCE: readonly LineKind[] = [
  'severance',
  'unlawful-ending',
  'notice-pay',
  'reinstatement',
  'confirm-relation',
  'double-wage',
  'probation-pay',
];

/** Every reason for which lines of a sheet do not go together or alone. */
export function warningsOf(lines: readonly ClaimLine[]): ClaimWarning[] {
  return [
    ...PAIRS.flatMap((pair) => pairWarning(pair, lines)),
    ...lines.flatMap(loneWarnings),
    ...LINE_KINDS.flatMap((kind) => sameTwice(kind, lines)),
    ...iouWithMore(lines),
  ];
}

function placesOf(lines: readonly ClaimLine[], kind: LineKind): number[] {
  return lines.flatMap((line, place) => (line.kind === kind ? [place] : []));
}

function pairWarning({ kinds, code, say, rule }: Pair, lines: readonly ClaimLine[]) {
  const [left, right] = [placesOf(lines, kinds[0]), placesOf(lines, kinds[1])];
  if (left.length === 0 || right.length === 0) return [];
  return [{ code, say, rule, lines: [...left, ...right].sort((a, b) => a - b) }];
}

function loneWarnings(line: ClaimLine, place: number): ClaimWarning[] {
  const found: ClaimWarning[] = [];
  if (line.kind === 'surcharge' && line.ordered !== true) {
    found.push({
      code: 'SURCHARGE_WITHOUT_ORDER',
      say: '加付赔偿金要先由劳动监察责令限期支付、过期不付才有，不能直接在仲裁里要。',
      rule: 'CA-08.surcharge',
      lines: [place],
    });
  }
  if (line.kind === 'double-wage' && ofFirstYear(line) && isTooLong(line)) {
    found.push({
      code: 'DOUBLE_WAGE_TOO_LONG',
      say: '没签合同的两倍工资最多十一个月，入职满一年以后不再算。',
      rule: 'CA-04.end',
      lines: [place],
    });
  }
  if (line.kind === 'insurance-arrears') {
    found.push({
      code: 'ARREARS_NOT_HERE',
      say: '补缴社保找社保经办机构或劳动监察，仲裁一般不管；仲裁能要的是拿不到待遇的损失。',
      rule: 'PR-02',
      lines: [place],
    });
  }
  if (line.payer === 'fund') {
    found.push({
      code: 'PAID_BY_FUND',
      say: `${line.label}由社保基金付，到社保经办机构申领；单位没上保险的才向单位要。`,
      rule: line.kind === 'maternity' ? 'CA-11.pay' : 'CA-09.uninsured',
      lines: [place],
    });
  }
  return found;
}

/** Eleven months are the limit of never having signed, not of a contract that ran out or should have been open-ended. */
const ofFirstYear = ({ calculator }: ClaimLine) => calculator !== 'double-wage-later';

function isTooLong({ from, to }: ClaimLine): boolean {
  if (from === undefined || to === undefined) return false;
  const { months, days } = serviceOf(from, to);
  return months > MOST_MONTHS || (months === MOST_MONTHS && days > 0);
}

/** Two lines of one kind: always once too many, or for an overlapping time under the same name. */
function sameTwice(kind: LineKind, lines: readonly ClaimLine[]): ClaimWarning[] {
  const places = placesOf(lines, kind);
  const twice = places.filter((place) =>
    places.some((other) => other !== place && clash(lines[place], lines[other])),
  );
  if (twice.length === 0) return [];
  return [
    {
      code: 'SAME_TWICE',
      say: `“${LINE_LABELS[kind]}”写了不止一次，同一段时间的同一笔钱只能要一次。`,
      rule: ONCE_RULES[kind],
      lines: twice,
    },
  ];
}

/** What each kind is paid once for. */
const ONCE_RULES: Readonly<Record<LineKind, RuleId>> = {
  'confirm-relation': 'PR-01',
  reinstatement: 'CA-03.double',
  'back-pay': 'CA-03.back-pay',
  wages: 'PD-39',
  'service-pay': 'PD-41',
  overtime: 'CA-05.rates',
  'double-wage': 'CA-04.due',
  'annual-leave': 'CA-06.days',
  severance: 'CA-01.years',
  'notice-pay': 'CA-02.amount',
  'unlawful-ending': 'CA-03.double',
  surcharge: 'CA-08.surcharge',
  'probation-pay': 'CA-07.illegal',
  'non-compete': 'CA-13.amount',
  'work-injury': 'CA-09.wage',
  maternity: 'CA-11.pay',
  'insurance-benefit': 'PR-01',
  'insurance-arrears': 'PR-02',
  'other-labour': 'PR-01',
};

function clash(left: ClaimLine | undefined, right: ClaimLine | undefined): boolean {
  if (!left || !right) return false;
  if (ONCE.includes(left.kind) && ofFirstYear(left) && ofFirstYear(right)) return true;
  if (left.label !== right.label) return false;
  // a line without its time is taken to be for all of it
  const [from, to] = [left.from ?? '', left.to ?? '9999-12-31'];
  return from <= (right.to ?? '9999-12-31') && (right.from ?? '') <= to;
}

/** An IOU alone goes straight to court; with anything else it does not. 解释(一) 15. */
function iouWithMore(lines: readonly ClaimLine[]): ClaimWarning[] {
  const ious = placesOf(lines, 'service-pay');
  if (ious.length === 0 || ious.length === lines.length) return [];
  return [
    {
      code: 'IOU_WITH_MORE',
      say: '欠条或劳务费单独要，可以直接去法院；和别的请求一起要，就要先仲裁。最好分开办。',
      rule: 'PR-04',
      lines: ious,
    },
  ];
}
