import { SHORT_OF_DAYS } from '../clocks/clock';
import type { AidFacts } from './aid-facts';
import { governmentPapers, unionPapers } from './aid-papers';
import { type Answer, better, type Reason, reason, type Verdict } from './answer';
import { governmentVerdict } from './government';
import type { MatterId } from './matters';
import { unionVerdict } from './union';

/** What both kinds of legal aid say, kept apart. */
export interface Eligibility {
  government: Answer;
  union: Answer;
  /** Why aid comes first and papers later; absent when it does not press. */
  urgent?: Reason;
}

/**
 * Whether the government's and the union's legal aid can be had, each with its rules, what must be shown and where to go;
 * of several matters the best answer counts and the others are told apart. 法律援助法 31–44; 工会法律援助办法 2–12.
 */
export function eligibility(facts: AidFacts): Eligibility {
  const government = best(facts, governmentVerdict);
  const union = best(facts, unionVerdict);
  const urgent = urgency(facts);
  return {
    government: {
      ...government,
      reasons: [...government.reasons, ...(facts.underGuardian ? [BY_GUARDIAN] : [])],
      papers: governmentPapers(government, facts, government.covers),
    },
    union: { ...union, papers: unionPapers(union, facts) },
    ...(urgent && { urgent }),
  };
}

const BY_GUARDIAN = reason(
  'LA-07',
  '未成年或不能自己办事的，由监护人（父母、配偶等）替他申请；监护人害了他的，由别的近亲属申请。',
);

type Unprinted = Verdict & Pick<Answer, 'covers' | 'apart'>;

function best(facts: AidFacts, judge: (id: MatterId, facts: AidFacts) => Verdict): Unprinted {
  const ids: readonly MatterId[] = facts.matters.length === 0 ? ['other'] : facts.matters;
  const all = [...new Set(ids)].map((id) => ({ id, verdict: judge(id, facts) }));
  const top = all.reduce(
    (left, right) => (better(right.verdict, left.verdict) ? right : left),
    first(all),
  );
  const same = all.filter(({ verdict }) => sameAnswer(verdict, top.verdict));
  return {
    ...top.verdict,
    covers: same.map(({ id }) => id),
    apart: grouped(all.filter((one) => !same.includes(one))),
  };
}

interface Judged {
  id: MatterId;
  verdict: Verdict;
}

function first(all: readonly Judged[]): Judged {
  const [one] = all;
  if (one === undefined) throw new RangeError('no matter to judge');
  return one;
}

function grouped(all: readonly Judged[]): Answer['apart'] {
  const groups: { matters: MatterId[]; verdict: Verdict }[] = [];
  for (const { id, verdict } of all) {
    const group = groups.find((one) => sameAnswer(one.verdict, verdict));
    if (group) group.matters.push(id);
    else groups.push({ matters: [id], verdict });
  }
  return groups;
}

function sameAnswer(left: Verdict, right: Verdict): boolean {
  return left.kind === right.kind && left.say === right.say;
}

/** Fewer than seven days left (seven is not), or something must be secured now. 法律援助法 44. */
function urgency({ daysLeft, mustSecure }: AidFacts): Reason | undefined {
  if (daysLeft !== undefined && daysLeft !== null && daysLeft >= 0 && daysLeft < SHORT_OF_DAYS) {
    return reason('LA-09', `期限只剩 ${daysLeft} 天，不足 7 天，可以先提供援助、后补材料。`);
  }
  return mustSecure
    ? reason(
        'LA-09',
        '需要马上查封财产、保住证据（保全）或让单位先付一部分钱（先予执行），可以先提供援助、后补材料。',
      )
    : undefined;
}
