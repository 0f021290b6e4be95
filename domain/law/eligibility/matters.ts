import { CLAIM_IDS, CLAIM_KINDS, type ClaimId } from '../claim-kinds';
import type { HotlineId } from '../hotlines';
import type { ParameterEntry } from '../parameters/lookup';

/** Where a matter stands for the government's legal aid: named by Art 31, by Art 32, or by neither. 法律援助法 31, 32. */
export type GovernmentScope = 'hardship' | 'no-condition' | 'unnamed' | 'authority';

/** Which part of 工会法律援助办法 8 a matter falls under; `none`: not about work. */
export type UnionScope = 'labour-dispute' | 'labour-rights' | 'staff-duty' | 'union-body' | 'none';

export interface Matter {
  label: string;
  government: GovernmentScope;
  union: UnionScope;
  /** Pay or work injury: what migrant workers are helped with whatever they earn. 法律援助法 42(3), 工会法律援助办法 10. */
  favoured?: 'pay' | 'injury';
  /** It is not certain that the article means this, too. */
  doubtful?: string;
  /** Who else takes it. */
  doors: readonly HotlineId[];
}

interface OfClaim extends Omit<Matter, 'label' | 'union' | 'doors'> {
  union?: UnionScope;
  doors?: readonly HotlineId[];
}

/** 法律援助法 31 names pay, confirmation, benefits and injury; compensation, double wage and leave it does not. */
const CLAIMS: Readonly<Record<ClaimId, OfClaim>> = {
  wages: { government: 'hardship', favoured: 'pay' },
  overtime: { government: 'hardship', favoured: 'pay' },
  'service-pay': {
    government: 'hardship',
    favoured: 'pay',
    doubtful: '劳务费、欠条上的钱算不算劳动报酬，要由法律援助机构看具体情况。',
  },
  'confirm-relation': { government: 'hardship' },
  'work-injury': { government: 'hardship', favoured: 'injury' },
  'insurance-benefit': { government: 'hardship' },
  maternity: {
    government: 'hardship',
    doubtful: '单位应付的产假工资差额算不算社保待遇，要问当地法律援助机构。',
  },
  severance: { government: 'unnamed' },
  'unlawful-ending': { government: 'unnamed' },
  'notice-pay': { government: 'unnamed' },
  reinstatement: { government: 'unnamed' },
  'double-wage': { government: 'unnamed' },
  'annual-leave': { government: 'unnamed' },
  'probation-pay': { government: 'unnamed' },
  'non-compete': { government: 'unnamed' },
  'other-labour': { government: 'unnamed' },
  'insurance-arrears': { government: 'authority', union: 'labour-rights', doors: ['labour'] },
};

const OTHERS = {
  'labour-rights': {
    label: '因为工作被打骂、侮辱、侵犯民主权利或财产',
    government: 'unnamed',
    union: 'labour-rights',
    doors: ['union', 'legal-aid'],
  },
  'staff-duty': {
    label: '工会工作者因为做工会的事被打击报复',
    government: 'unnamed',
    union: 'staff-duty',
    doors: ['union', 'legal-aid'],
  },
  'union-body': {
    label: '工会组织的合法权益被侵犯',
    government: 'unnamed',
    union: 'union-body',
    doors: ['union'],
  },
  violence: {
    label: '受虐待、遗弃或家庭暴力',
    government: 'no-condition',
    union: 'none',
    doors: ['police', 'women', 'legal-aid'],
  },
  bravery: {
    label: '见义勇为受了损失',
    government: 'no-condition',
    union: 'none',
    doors: ['legal-aid'],
  },
  heroes: {
    label: '英雄烈士的近亲属，为烈士的名誉等维权',
    government: 'no-condition',
    union: 'none',
    doors: ['legal-aid'],
  },
  acquittal: {
    label: '判错了、重审改判无罪，要国家赔偿',
    government: 'no-condition',
    union: 'none',
    doors: ['legal-aid'],
  },
  'state-compensation': {
    label: '国家机关办错事造成损失，要国家赔偿',
    government: 'hardship',
    union: 'none',
    doors: ['legal-aid'],
  },
  'social-assistance': {
    label: '低保等社会救助',
    government: 'hardship',
    union: 'none',
    doors: ['government', 'legal-aid'],
  },
  'bereaved-pension': {
    label: '抚恤金（发给伤残人员或去世者家属的钱）',
    government: 'hardship',
    union: 'none',
    doors: ['legal-aid'],
  },
  maintenance: {
    label: '赡养费、抚养费、扶养费（养老人、孩子、配偶的钱）',
    government: 'hardship',
    union: 'none',
    doors: ['legal-aid'],
  },
  incapacity: {
    label: '请法院认定一个人不能（或不能完全）自己办事',
    government: 'hardship',
    union: 'none',
    doors: ['legal-aid'],
  },
  'personal-injury': {
    label: '交通、食品药品、医疗事故的人身损害',
    government: 'hardship',
    union: 'none',
    doors: ['legal-aid'],
  },
  environment: {
    label: '环境污染、生态破坏的损害',
    government: 'hardship',
    union: 'none',
    doors: ['legal-aid'],
  },
  other: { label: '其他事情', government: 'unnamed', union: 'none', doors: ['legal-aid'] },
} as const satisfies Record<string, Matter>;

export type MatterId = ClaimId | keyof typeof OTHERS;
const OTHER_IDS = Object.keys(OTHERS) as readonly (keyof typeof OTHERS)[];
export const MATTER_IDS: readonly MatterId[] = [...CLAIM_IDS, ...OTHER_IDS];

/** What a matter is for both kinds of legal aid. */
export function matterOf(id: MatterId): Matter {
  if (isOther(id)) return OTHERS[id];
  return {
    label: CLAIM_KINDS[id].label,
    union: 'labour-dispute',
    doors: ['union', 'legal-aid'],
    ...CLAIMS[id],
  };
}

/** Whether a place has added a matter to those of Art 31, by what is on record of it (`aidScope`). */
export function addedLocally(id: MatterId, localScope: ParameterEntry | undefined): boolean {
  if (localScope === undefined || matterOf(id).government !== 'unnamed') return false;
  if (localScope.value === 'labour-disputes') return matterOf(id).union === 'labour-dispute';
  return localScope.value === 'contract-disputes' && CONTRACT_DISPUTES.includes(id);
}

/** What falls under 劳动合同纠纷 in the courts' list of causes and is not named by Art 31 itself. */
const CONTRACT_DISPUTES: readonly MatterId[] = [
  'severance',
  'unlawful-ending',
  'notice-pay',
  'reinstatement',
  'double-wage',
  'probation-pay',
  'annual-leave',
  'non-compete',
];

function isOther(id: MatterId): id is keyof typeof OTHERS {
  return (OTHER_IDS as readonly string[]).includes(id);
}
