import { readTyped } from '../calculators/typed';
import type { Field, Typed } from '../fields';
import type { ParameterEntry } from '../parameters/lookup';
import { type AidFacts, EXEMPT_GROUPS, type ExemptGroup, type Person, PERSONS } from './aid-facts';
import { MATTER_IDS, type MatterId, matterOf } from './matters';
import { daysBetween } from '../../time/days';
import type { Day } from '../../time/types';

const PERSON_IDS = Object.keys(PERSONS) as readonly Person[];
const EXEMPT_IDS = Object.keys(EXEMPT_GROUPS) as readonly ExemptGroup[];

/** What is asked to see which legal aid can be had, in order. */
export const AID_FIELDS = [
  {
    name: 'who',
    label: '您是',
    kind: 'choice',
    options: PERSON_IDS.map((value) => ({ value, label: PERSONS[value] })),
  },
  {
    name: 'matters',
    label: '要办什么事',
    kind: 'choices',
    help: '可以选几样。',
    options: MATTER_IDS.map((value): { value: MatterId; label: string } => ({
      value,
      label: matterOf(value).label,
    })),
  },
  {
    name: 'wants',
    label: '需要什么帮助',
    kind: 'choice',
    options: [
      { value: 'advice', label: '问一问、帮写材料' },
      { value: 'representation', label: '派人代理：替您去调解、仲裁或打官司' },
    ],
  },
  {
    name: 'hasOwnAgent',
    label: '已经自己请了律师或代理人吗',
    kind: 'yes-no',
    when: { field: 'wants', is: ['representation'] },
  },
  {
    name: 'granted',
    label: '政府的法律援助已经批准了吗',
    kind: 'yes-no',
    when: { field: 'hasOwnAgent', is: ['yes'] },
  },
  {
    name: 'exempt',
    label: '是不是下面的情况',
    kind: 'choices',
    help: '都不是就不选。',
    options: EXEMPT_IDS.map((value) => ({ value, label: EXEMPT_GROUPS[value] })),
    optional: true,
    when: { field: 'wants', is: ['representation'] },
  },
  {
    name: 'hardshipDeclared',
    label: '经济上有困难吗',
    kind: 'yes-no',
    help: '自己如实说就行，不用村里、街道盖章。',
    optional: true,
    when: { field: 'wants', is: ['representation'] },
  },
  {
    name: 'incomePerHead',
    label: '家里平均每人每月收入多少',
    kind: 'money-or-zero',
    help: '全家一个月的收入加起来，除以人数；不想填可以不填。',
    optional: true,
    when: { field: 'wants', is: ['representation'] },
  },
  {
    name: 'seriouslyInfringed',
    label: '权益被严重侵犯了吗',
    kind: 'yes-no',
    help: '例如被打伤、长期不发工资、怀孕被辞退；说不准就不填。',
    optional: true,
    when: { field: 'wants', is: ['representation'] },
  },
  {
    name: 'hasEvidence',
    label: '有证据吗',
    kind: 'yes-no',
    when: { field: 'seriouslyInfringed', is: ['yes'] },
  },
  {
    name: 'underGuardian',
    label: '当事人未成年，或者不能自己办事吗',
    kind: 'yes-no',
    optional: true,
  },
  {
    name: 'lastDay',
    label: '最近的期限是哪天',
    kind: 'day',
    help: '申请仲裁、起诉最晚的那一天；不知道就不填。',
    optional: true,
  },
  {
    name: 'mustSecure',
    label: '要马上查封财产、保住证据，或让单位先付一部分钱吗',
    kind: 'yes-no',
    optional: true,
  },
] as const satisfies readonly Field[];

/** What is known beside what was typed. */
export interface AidSurroundings {
  today: Day;
  region?: string;
  hardshipLine?: ParameterEntry;
  /** What the place has added to the law's matters, where it is on record. */
  localScope?: ParameterEntry;
  /** Fewest days left by the clocks; the day typed counts when it is nearer. */
  daysLeft?: number | null;
}

/** What was typed as facts, or one sentence at each field that is wrong. */
export function readAidFacts(
  typed: Typed,
  { today, region, hardshipLine, localScope, daysLeft = null }: AidSurroundings,
): { ok: true; facts: AidFacts } | { ok: false; errors: Readonly<Record<string, string>> } {
  const read = readTyped(AID_FIELDS, typed);
  if (!read.ok) return read;
  const { values } = read;
  const typedLeft = values.lastDay === null ? null : daysBetween(today, values.lastDay);
  return {
    ok: true,
    facts: {
      who: values.who,
      matters: values.matters,
      wants: values.wants,
      hasOwnAgent: values.hasOwnAgent ?? false,
      granted: values.granted ?? false,
      exempt: values.exempt ?? [],
      underGuardian: values.underGuardian ?? false,
      hasEvidence: values.hasEvidence ?? false,
      mustSecure: values.mustSecure ?? false,
      daysLeft: nearest(typedLeft, daysLeft),
      ...(values.hardshipDeclared !== null && { hardshipDeclared: values.hardshipDeclared }),
      ...(values.incomePerHead !== null && { incomePerHead: values.incomePerHead }),
      ...(values.seriouslyInfringed !== null && { seriouslyInfringed: values.seriouslyInfringed }),
      ...(region !== undefined && { region }),
      ...(hardshipLine !== undefined && { hardshipLine }),
      ...(localScope !== undefined && { localScope }),
    },
  };
}

/** The nearer of two limits; one that is over no longer presses. */
function nearest(left: number | null, right: number | null): number | null {
  const running = [left, right].filter((days): days is number => days !== null && days >= 0);
  return running.length === 0 ? null : Math.min(...running);
}
