import type { Day } from '../../time/types';
import type { AnswerOutcome, Assumption, Result, Step } from '../result';
import { written } from './figures';
import { type StandingCode, STANDINGS } from './employment-standings';

/** How the work came about. */
export type WorkKind =
  | 'ordinary'
  | 'platform'
  | 'over-age'
  | 'contractor'
  | 'student'
  | 'household';

/** Signs of being managed by a platform. 人社部发〔2021〕56号 2. */
export type PlatformSign =
  | 'orders-assigned'
  | 'price-set'
  | 'punished'
  | 'hours-fixed'
  | 'only-one'
  | 'uniform';

export interface EmploymentStatusInput {
  work: WorkKind;
  /** The last day of the work in dispute, today while it goes on: the law of that day holds. */
  on: Day;
  /** The employer is a lawful subject: a company, a shop with a licence, an institution. */
  lawfulEmployer?: boolean;
  /** Under its rules, told what to do, paid for it. */
  managed?: boolean;
  paid?: boolean;
  /** The work is part of its business. */
  partOfBusiness?: boolean;
  platformSigns?: readonly PlatformSign[];
  /** Draws a pension already. */
  pension?: boolean;
  /** Past the old age but retiring later by agreement (弹性延迟退休). */
  laterByAgreement?: boolean;
}

export type EmploymentStatusOutcome = AnswerOutcome<StandingCode>;

/** 司法解释(二) repeals “pensioners are 劳务” from this day. */
const REPEALED_ON = '2025-09-01';
/** 超龄劳动者基本权益保障暂行规定 is in force from this day. */
const OVER_AGE_RULE_ON = '2026-07-01';
/** From so many signs on a platform manages like an employer. */
const SIGNS_OF_EMPLOYER = 5;
const SIGNS_OF_MANAGEMENT = 2;

/** Whether work is a labour relation, what follows and where to go. 劳社部发〔2005〕12号; 人社部发〔2021〕56号; 令56号. */
export function employmentStatus(input: EmploymentStatusInput): Result<EmploymentStatusOutcome> {
  const code = standingOf(input);
  const { say, next } = STANDINGS[code];
  return {
    outcome: { kind: 'answer', code, say, next },
    steps: stepsOf(input, code),
    assumptions: assumptionsOf(input, code),
    changes: [
      '最后由仲裁委、法院看实际情况认定，不只看合同写的是“劳动”还是“劳务”“合作”。',
      ...CHANGES[input.work],
    ],
    otherwise: [],
  };
}

function standingOf(input: EmploymentStatusInput): StandingCode {
  switch (input.work) {
    case 'household':
      return 'not-labour';
    case 'student':
      return 'intern';
    case 'contractor':
      return 'contractor-liable';
    case 'over-age':
      return overAge(input);
    case 'platform':
      return platform(input);
    case 'ordinary':
      return ordinary(input);
  }
}

function overAge({ on, pension, laterByAgreement }: EmploymentStatusInput): StandingCode {
  if (laterByAgreement === true) return 'labour-likely';
  if (on >= OVER_AGE_RULE_ON) return 'over-age';
  if (on >= REPEALED_ON) return 'over-age-between';
  return pension === false ? 'over-age-no-pension' : 'over-age-before';
}

function platform({ platformSigns = [] }: EmploymentStatusInput): StandingCode {
  if (platformSigns.length >= SIGNS_OF_EMPLOYER) return 'labour-likely';
  return platformSigns.length >= SIGNS_OF_MANAGEMENT ? 'platform-incomplete' : 'self-employed';
}

const TESTS = ['lawfulEmployer', 'managed', 'paid', 'partOfBusiness'] as const;

/** All four: likely; half of them: worth a closer look; fewer: not labour. 劳社部发〔2005〕12号 1. */
function ordinary(input: EmploymentStatusInput): StandingCode {
  const met = TESTS.filter((test) => input[test] === true).length;
  if (met === TESTS.length) return 'labour-likely';
  return met >= 2 ? 'unclear' : 'not-labour';
}

const TEST_WORDS: Readonly<Record<(typeof TESTS)[number], string>> = {
  lawfulEmployer: '对方是公司、有执照的店铺或其他合法单位',
  managed: '守单位的规定、受单位管理、做单位安排的活',
  paid: '单位给您发报酬',
  partOfBusiness: '您做的是单位业务的一部分',
};

const SIGN_WORDS: Readonly<Record<PlatformSign, string>> = {
  'orders-assigned': '平台派单，不能随便拒绝',
  'price-set': '价钱由平台定',
  punished: '迟到、差评、拒单要罚',
  'hours-fixed': '规定上线时间或出勤',
  'only-one': '只给这一家干',
  uniform: '要穿工服、参加早会培训',
};

function stepsOf(input: EmploymentStatusInput, code: StandingCode): Step[] {
  const { rule } = STANDINGS[code];
  if (input.work === 'ordinary')
    return TESTS.map((test) => ({
      say: TEST_WORDS[test],
      value: input[test] === true ? '是' : input[test] === false ? '不是' : '不清楚',
      rule: 'CA-15.test',
    }));
  if (input.work === 'platform') {
    const signs = input.platformSigns ?? [];
    return [
      ...signs.map(
        (sign): Step => ({ say: SIGN_WORDS[sign], value: '是', rule: 'CA-15.platform' }),
      ),
      { say: `受平台管理的表现有 ${signs.length} 条`, value: STANDINGS[code].say, rule },
    ];
  }
  const when = input.work === 'over-age' ? `按 ${written(input.on)}时的规定：` : '';
  return [{ say: `${when}${STANDINGS[code].say}`, rule }];
}

function assumptionsOf({ work, on }: EmploymentStatusInput, code: StandingCode): Assumption[] {
  if (work === 'ordinary')
    return [
      { say: '判断标准来自公开资料，各地掌握的宽严不同。', confidence: 'V2', rule: 'CA-15.test' },
    ];
  if (work === 'platform')
    return [
      {
        say: '受管理到什么程度算劳动关系，没有固定的条数，这里按勾选的多少大致判断。',
        confidence: 'CONV',
        rule: 'CA-15.platform',
      },
    ];
  if (work === 'student')
    return [
      {
        say: '毕业前以就业为目的、长期受管理的，也有认定劳动关系的。',
        confidence: 'GK',
        rule: 'CA-15.interns',
      },
    ];
  if (work === 'over-age' && on >= OVER_AGE_RULE_ON)
    return [
      {
        say: '没有写经济补偿和赔偿金，一般理解为没有。',
        confidence: 'GK',
        rule: 'CA-15.over-age-severance',
      },
    ];
  return [
    {
      say: '按您选的情况判断，没有看到协议和其他证据。',
      confidence: 'CONV',
      rule: STANDINGS[code].rule,
    },
  ];
}

const CHANGES: Readonly<Record<WorkKind, readonly string[]>> = {
  ordinary: ['能证明“受单位管理”的证据越多越好：考勤、工作群、工资流水、工牌。'],
  platform: ['和配送公司、加盟商签了合同的，看实际是谁在管您、谁给您发钱。'],
  'over-age': ['干活的时间跨过 2025 年 9 月 1 日或 2026 年 7 月 1 日的，前后按各自的规定看。'],
  contractor: [
    '如果直接管您、给您发钱的就是有资质的公司，可能有劳动关系，请按“一般单位”再看一次。',
  ],
  student: ['已经毕业、还没拿到毕业证就正式上班的，可能有劳动关系。'],
  household: ['如果您是家政公司的员工、由公司派去的，和公司可能有劳动关系。'],
};
