import type { AidFacts } from './aid-facts';
import { doorsTo, groundOf, reason, type Verdict } from './answer';
import { hardshipOf } from './hardship';
import { type Matter, type MatterId, matterOf, type UnionScope } from './matters';

/** What the union's legal aid says to one matter. 工会法律援助办法 2, 8, 10. */
export function unionVerdict(id: MatterId, facts: AidFacts): Verdict {
  const matter = matterOf(id);
  if (facts.who === 'other' || matter.union === 'none') return outside(matter, facts);
  if (wrongPerson(matter, facts)) return outside(matter, facts);
  const scope = [FOR_WORKERS, reason('LA-32', SCOPE_WORDS[matter.union])];
  if (facts.wants === 'advice') {
    return {
      kind: 'eligible',
      basis: 'advice',
      say: '咨询和代写文书没有条件，现在就可以问。',
      reasons: [...scope, reason('LA-33', '咨询和代写文书没有条件。')],
    };
  }
  const verdict = representation(matter, facts);
  return { ...doubted(verdict, facts), reasons: [...scope, ...verdict.reasons] };
}

const FOR_WORKERS = reason('LA-31', '工会的法律援助不收钱，职工、工会工作者和工会组织都可以申请。');

/** Why a matter is the union's. 工会法律援助办法 8. */
const SCOPE_WORDS: Readonly<Record<UnionScope, string>> = {
  'labour-dispute': '劳动争议在工会援助的范围里。',
  'labour-rights': '和劳动有关的人身、民主、财产权利被侵犯，在工会援助的范围里。',
  'staff-duty': '工会工作者因为做工会的事被侵犯权益，在工会援助的范围里。',
  'union-body': '工会组织的合法权益被侵犯，在工会援助的范围里。',
  none: '和劳动没有关系的事，不在工会援助的范围里。',
};

/** Matters of union staff and of union bodies are theirs alone. */
function wrongPerson({ union }: Matter, { who }: AidFacts): boolean {
  if (union === 'staff-duty') return who !== 'union-staff';
  if (union === 'union-body') return who !== 'union-body';
  return who === 'union-body';
}

function outside(matter: Matter, { who }: AidFacts): Verdict {
  return {
    kind: 'elsewhere',
    say:
      who === 'other' || matter.union !== 'none'
        ? '这件事不在工会法律援助的对象里，请找下面的地方。'
        : '这件事和劳动无关，工会一般不办，请找下面的地方。',
    reasons: [matter.union === 'none' ? reason('LA-32', SCOPE_WORDS.none) : FOR_WORKERS],
    doors: doorsTo([...matter.doors.filter((door) => door !== 'union'), 'legal-aid']),
  };
}

/** 工会法律援助办法 10: hardship, or a serious wrong with evidence; migrant workers' pay and injury without hardship. */
function representation(matter: Matter, facts: AidFacts): Verdict {
  if (facts.who === 'migrant-worker' && matter.favoured !== undefined) {
    return {
      kind: 'eligible',
      basis: 'no-condition',
      say: '可以申请，农民工要工资或工伤赔偿不看经济困难。',
      reasons: [reason('LA-33', '农民工要劳动报酬或工伤赔偿，工会派人代理不看困不困难。')],
    };
  }
  const hardship = hardshipOf(facts);
  if (facts.who !== 'union-body' && (hardship.is === 'yes' || (facts.exempt ?? []).length > 0)) {
    return {
      kind: 'eligible',
      basis: 'hardship',
      say: '可以申请，按当地工会的困难标准审查。',
      reasons: [reason('LA-33', '困难由单位工会或当地工会按自己的标准看。'), reason('LA-35')],
    };
  }
  if (facts.seriouslyInfringed && facts.hasEvidence) {
    return {
      kind: 'eligible',
      basis: 'serious',
      say: '可以申请，有证据证明权益被严重侵犯的，不要求困难。',
      reasons: [reason('LA-33', '有证据证明权益被严重侵犯的，工会可以派人代理。')],
    };
  }
  const maybeHard = hardship.is === 'unknown' && facts.who !== 'union-body';
  if (facts.seriouslyInfringed === false && !maybeHard) return adviceOnly();
  return {
    kind: 'probably',
    say: '家里困难，或者权益被严重侵犯并有证据，就可以申请派人代理；咨询现在就可以。',
    mustShow: mustShow(facts, maybeHard),
    reasons: [reason('LA-33')],
  };
}

function mustShow({ seriouslyInfringed }: AidFacts, maybeHard: boolean): string[] {
  return [
    ...(maybeHard ? ['符合当地工会的困难标准（单位工会或当地工会出证明）。'] : []),
    ...(seriouslyInfringed === false
      ? []
      : [`${maybeHard ? '或者：' : ''}合法权益被严重侵犯，并有证据。`]),
  ];
}

function adviceOnly(): Verdict {
  return {
    kind: 'not',
    say: '不困难、权益也没有被严重侵犯的，工会一般不派人代理；咨询和代写文书仍然可以。',
    reasons: [reason('LA-33')],
    doors: doorsTo(['union', 'legal-aid']),
  };
}

/** What the articles seen do not settle: a relative who asks, an agent of one's own. */
function doubted(verdict: Verdict, facts: AidFacts): Verdict {
  const doubts = [
    ...(facts.who === 'kin' ? ['您是职工的近亲属：由工会看能不能以职工的名义办。'] : []),
    ...(facts.hasOwnAgent ? ['您已经请了律师：工会看还要不要派人代理，咨询不受影响。'] : []),
  ];
  const ground = groundOf(verdict);
  if (doubts.length === 0 || ground === undefined) return verdict;
  return {
    kind: 'probably',
    say: '很可能可以申请，由工会审查决定。',
    mustShow: doubts,
    reasons: verdict.reasons,
    ground,
  };
}
