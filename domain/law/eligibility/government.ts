import type { AidFacts } from './aid-facts';
import type { ParameterEntry } from '../parameters/lookup';
import { doorsTo, groundOf, type Reason, reason, type Verdict } from './answer';
import { hardshipOf } from './hardship';
import { addedLocally, type Matter, type MatterId, matterOf } from './matters';

/** What the government's legal aid says to one matter. 法律援助法 22, 31, 32, 42. */
export function governmentVerdict(id: MatterId, facts: AidFacts): Verdict {
  const matter = matterOf(id);
  if (facts.wants === 'advice') {
    return {
      kind: 'eligible',
      basis: 'advice',
      say: '法律咨询不看经济条件，可以打 12348 或到窗口问。',
      reasons: [reason('LA-17', '法律咨询、代写文书、派人代理，都是法律援助。')],
    };
  }
  if (facts.who === 'union-body') return forPersonsOnly();
  if (facts.hasOwnAgent) return ownAgent(facts);
  if (matter.government === 'no-condition') {
    return {
      kind: 'eligible',
      basis: 'no-condition',
      say: '可以申请，不看经济条件。',
      reasons: [reason('LA-02'), WHERE],
    };
  }
  if (matter.government === 'hardship') return named(matter, facts, NAMED_BY_THE_ACT);
  if (addedLocally(id, facts.localScope)) return named(matter, facts, addedBy(facts.localScope));
  return unnamed(matter, facts);
}

function forPersonsOnly(): Verdict {
  const say = '政府的法律援助给个人，工会组织请找上级工会。';
  return {
    kind: 'elsewhere',
    say,
    reasons: [{ ...reason('LA-01', say), confidence: 'GK' }],
    doors: doorsTo(['union']),
  };
}

function ownAgent({ granted }: AidFacts): Verdict {
  return {
    kind: 'not',
    say: granted
      ? '您自己请了律师，政府的法律援助就会停下来（终止）。'
      : '您已经请了律师或代理人，不能再申请政府的法律援助。',
    reasons: [
      granted
        ? reason('LA-13', '自己另请了律师或代理人的，法律援助要终止。')
        : reason('LA-01', '法律援助给没有请人代理的人。'),
    ],
    doors: doorsTo(['legal-aid']),
  };
}

const WHERE = reason(
  'LA-06',
  '打官司的，找法院所在地的法律援助机构；去仲裁、调解的，找仲裁委等机关所在地或事情发生地的。',
);

const NAMED_BY_THE_ACT = reason('LA-01', '这件事在法律援助法第三十一条写明的范围里。');

function addedBy(localScope: ParameterEntry | undefined): Reason {
  const source = localScope === undefined ? '' : `（${localScope.source}）`;
  return {
    ...reason('LA-01', `法律援助法第三十一条没有写这一项，当地把它加进了范围${source}。`),
    confidence: localScope?.confidence ?? 'GK',
  };
}

/** A matter of Art 31: hardship, which for some nobody checks. */
function named(matter: Matter, facts: AidFacts, scope: Reason): Verdict {
  const verdict = byHardship(matter, facts);
  const where = verdict.kind === 'not' ? [] : [WHERE];
  const whole = { ...verdict, reasons: [scope, ...verdict.reasons, ...where] };
  const ground = groundOf(whole);
  if (matter.doubtful === undefined || ground === undefined) return whole;
  const { reasons } = whole;
  return {
    kind: 'probably',
    say: '很可能可以申请。',
    mustShow: [matter.doubtful],
    reasons,
    ground,
  };
}

function byHardship(matter: Matter, facts: AidFacts): Verdict {
  const exempt = exemption(matter, facts);
  if (exempt !== null) {
    return {
      kind: 'eligible-no-check',
      say: '可以申请；拿得出证明材料的，不再查您困不困难（免予核查）。',
      reasons: [reason('LA-03', exempt)],
    };
  }
  const hardship = hardshipOf(facts);
  if (hardship.is === 'yes') {
    return {
      kind: 'eligible',
      basis: 'hardship',
      say: '可以申请，经济困难由您如实说明，机构会核查。',
      reasons: hardship.reasons,
    };
  }
  if (hardship.is === 'unknown') {
    return {
      kind: 'probably',
      say: '经济困难的话可以申请。',
      mustShow: hardship.mustShow,
      reasons: hardship.reasons,
    };
  }
  const why = hardship.byIncome ? '收入高于当地标准' : '经济上没有困难';
  return {
    kind: 'not',
    say: `${why}的，政府的法律援助一般不批；可以申请工会的法律援助。`,
    reasons: hardship.reasons,
    doors: doorsTo(['union', 'legal-aid']),
  };
}

/** Why nobody checks: Art 42 frees from the check, not from the condition. */
function exemption(matter: Matter, { who, exempt = [] }: AidFacts): string | null {
  if (exempt.includes('assistance'))
    return '您正在领社会救助、司法救助或优待抚恤，不再查困不困难。';
  if (exempt.includes('no-income'))
    return '没有固定收入的未成年人、老人、残疾人等，不再查困不困难。';
  if (who === 'migrant-worker' && matter.favoured === 'pay')
    return '进城务工人员要工资等劳动报酬，不再查困不困难。';
  if (who === 'migrant-worker' && matter.favoured === 'injury') {
    return '进城务工人员要工伤赔偿，不再查困不困难。';
  }
  return null;
}

function unnamed(matter: Matter, { localScope }: AidFacts): Verdict {
  if (matter.government === 'authority') {
    return {
      kind: 'elsewhere',
      say: '这件事由社保部门管，不打官司；向社保经办机构或劳动监察提出。',
      reasons: [reason('PR-02')],
      doors: doorsTo(matter.doors),
    };
  }
  const union = matter.union === 'none' ? '' : '，同时申请工会的法律援助';
  return {
    kind: 'elsewhere',
    say:
      localScope === undefined
        ? `法律援助法没有写明这一项，有的省份加了进去；本地标准未录入，请打 12348 问当地${union}。`
        : `法律援助法和当地的规定都没有写明这一项；可以打 12348 再问一问${union}。`,
    reasons: [
      reason('LA-01', '第三十一条写了劳动报酬、确认劳动关系、社保待遇和工伤，没有写这一项。'),
    ],
    doors: doorsTo(['legal-aid', ...matter.doors]),
  };
}
