import type { RuleId } from '../rules';
import type { AidFacts } from './aid-facts';
import { type Ground, groundOf, type Verdict } from './answer';
import { type MatterId, matterOf } from './matters';

/** A paper to bring when asking for legal aid. */
export interface AidPaper {
  id: string;
  label: string;
  how: string;
  rule: RuleId;
}

const FORM: AidPaper = {
  id: 'application',
  label: '法律援助申请表',
  how: '在这里填写就行；也可以口头申请，由工作人员记录，您签名。',
  rule: 'LA-08',
};

const IDENTITY: AidPaper = {
  id: 'identity',
  label: '身份证',
  how: '正反面各拍一张。',
  rule: 'LA-08',
};

const CASE: AidPaper = {
  id: 'case-papers',
  label: '和这件事有关的材料',
  how: '合同、流水、聊天记录等，有什么先交什么，以后可以补。',
  rule: 'LA-08',
};

const STATEMENT: AidPaper = {
  id: 'hardship-statement',
  label: '经济困难状况说明',
  how: '自己如实填写家里几口人、收入和支出，同意查数据或签诚信承诺，不用别人盖章。',
  rule: 'LA-05',
};

const EXEMPTION: AidPaper = {
  id: 'exemption',
  label: '不用再查困难的证明',
  how: '低保证、残疾证、军人军属优待证等，有哪样拍哪样。',
  rule: 'LA-03',
};

const MIGRANT: AidPaper = {
  id: 'migrant-worker',
  label: '进城务工的证明',
  how: '户口簿、居住证、工地进出记录等，有一样就行。',
  rule: 'LA-03',
};

const GUARDIAN: AidPaper = {
  id: 'guardian',
  label: '监护人（替当事人办事的父母等）的身份证和关系材料',
  how: '户口簿、出生证明或指定监护的文书，有一样就行。',
  rule: 'LA-07',
};

const AUTHORITY: AidPaper = {
  id: 'relation',
  label: '您和职工的关系证明',
  how: '户口簿、结婚证、出生证明等，有一样就行。',
  rule: 'LA-07',
};

const WORK_CARD: AidPaper = {
  id: 'identity-or-work-card',
  label: '身份证或工作证',
  how: '拍照就行。',
  rule: 'LA-35',
};

const UNION_HARDSHIP: AidPaper = {
  id: 'union-hardship',
  label: '单位工会或当地工会的困难证明',
  how: '向单位工会要；单位没有工会的，找当地工会，我们可以帮您联系。',
  rule: 'LA-35',
};

const SERIOUS: AidPaper = {
  id: 'serious-wrong',
  label: '权益被严重侵犯的证据',
  how: '辞退通知、诊断证明、欠薪记录等，能看出损失有多大。',
  rule: 'LA-33',
};

/** Papers for the government's legal aid; never a certificate that somebody else has to stamp for hardship. 法律援助法 41. */
export function governmentPapers(
  verdict: Verdict,
  facts: AidFacts,
  covers: readonly MatterId[],
): AidPaper[] {
  if (!asksForAid(verdict)) return [];
  if (groundOf(verdict) === 'advice') return [];
  return [FORM, IDENTITY, ...hardshipPapers(verdict, facts, covers), CASE, ...onBehalf(facts)];
}

/** Papers for the union's legal aid. 工会法律援助办法 12. */
export function unionPapers(verdict: Verdict, facts: AidFacts): AidPaper[] {
  if (!asksForAid(verdict)) return [];
  const ground = groundOf(verdict);
  const papers = [
    WORK_CARD,
    ...UNION_GROUNDS[ground ?? 'open'],
    { ...CASE, rule: 'LA-35' } as const,
  ];
  return ground === 'advice' ? papers : [{ ...FORM, rule: 'LA-35' }, ...papers, ...onBehalf(facts)];
}

const UNION_GROUNDS: Readonly<Record<Ground | 'open', readonly AidPaper[]>> = {
  advice: [],
  'no-condition': [{ ...MIGRANT, rule: 'LA-33' }],
  'no-check': [{ ...MIGRANT, rule: 'LA-33' }],
  hardship: [UNION_HARDSHIP],
  serious: [SERIOUS],
  open: [UNION_HARDSHIP, SERIOUS],
};

function asksForAid({ kind }: Verdict): boolean {
  return kind === 'eligible' || kind === 'eligible-no-check' || kind === 'probably';
}

function hardshipPapers(
  verdict: Verdict,
  facts: AidFacts,
  covers: readonly MatterId[],
): AidPaper[] {
  const ground = groundOf(verdict) ?? 'hardship';
  if (ground === 'hardship') return [STATEMENT];
  if (ground !== 'no-check') return [];
  const asMigrant =
    facts.who === 'migrant-worker' && covers.some((id) => matterOf(id).favoured !== undefined);
  return (facts.exempt ?? []).length > 0 && !asMigrant ? [EXEMPTION] : [MIGRANT];
}

function onBehalf({ underGuardian, who }: AidFacts): AidPaper[] {
  if (underGuardian) return [GUARDIAN];
  return who === 'kin' ? [AUTHORITY] : [];
}
