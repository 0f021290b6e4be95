import type { FormOfAid } from '../matter/forms';
import type { TopicId } from './topics';
import type { FittingForm, Level, UrgencyReasonId } from './types';

interface Situation {
  topic: TopicId;
  level: Level;
  text: string;
  urgency: readonly UrgencyReasonId[];
}

const AFTER_AWARD = /裁决|仲裁书|不予受理|判决|一审|二审|上诉|强制执行|申请执行/;
const IOU = /欠条|白条|结算单|借条/;
const PAPERS = /申请书|起诉状|答辩|怎么写|代写|写一份|文书|材料/;
/** Talking helps while there is somebody to talk to. */
const NOBODY = /跑路|失踪|联系不上|倒闭|注销|破产|关机|拉黑/;
const TALKED: readonly TopicId[] = [
  'wages',
  'working-time',
  'no-contract',
  'women-workers',
  'termination',
  'other-labour',
];

/** When time runs out the papers go in first. */
const IN_HASTE: FittingForm = {
  form: 'drafting',
  why: '期限快到，先把申请书或起诉状递上去。',
};

interface FormRule {
  form: FormOfAid;
  fits: (situation: Situation) => boolean;
  why: string;
}

/** Forms in the order in which they are told, the likeliest to help first. */
const RULES: readonly FormRule[] = [
  { ...IN_HASTE, fits: ({ urgency }) => shortOfTime(urgency) },
  {
    form: 'litigation',
    fits: ({ text }) => AFTER_AWARD.test(text),
    why: '已经有裁决或判决，下一步在法院。',
  },
  {
    form: 'litigation',
    fits: ({ topic, text }) => topic === 'wages' && IOU.test(text),
    why: '手里有欠条，可以直接去法院，也可以申请支付令。',
  },
  {
    form: 'arbitration',
    fits: ({ level, text }) => level !== 'simple' && !AFTER_AWARD.test(text),
    why: '谈不拢要先仲裁，有人代理更稳妥。',
  },
  {
    form: 'mediation',
    fits: ({ topic, level, text }) =>
      level !== 'simple' && TALKED.includes(topic) && !NOBODY.test(text),
    why: '单位还在，请第三方调解比打官司快。',
  },
  {
    form: 'negotiation',
    fits: ({ urgency, text }) => urgency.includes('many-people') && !NOBODY.test(text),
    why: '人多，工会出面和单位谈更有分量。',
  },
  {
    form: 'consultation',
    fits: ({ level }) => level === 'simple',
    why: '问的是规定，答复清楚就够了。',
  },
  {
    form: 'drafting',
    fits: ({ text }) => PAPERS.test(text),
    why: '您问到文书和材料，可以帮您写。',
  },
  { form: 'consultation', fits: () => true, why: '先问清楚再决定，不花钱。' },
];

/** Which forms of aid (工会法律援助办法 9) fit a matter, each once, with the reason. */
export function fittingForms(situation: Situation): FittingForm[] {
  if (situation.topic === 'not-labour') {
    return [{ form: 'consultation', why: '我们不办这类案件，可以告诉您该找谁。' }];
  }
  const fitting = RULES.filter(({ fits }) => fits(situation));
  return fitting
    .filter(({ form }, i) => fitting.findIndex((one) => one.form === form) === i)
    .map(({ form, why }) => ({ form, why }));
}

/** The same forms when a limit has come near or is near no more; what fits for another reason stays as it was read. */
export function formsInTime(
  forms: readonly FittingForm[],
  urgency: readonly UrgencyReasonId[],
): FittingForm[] {
  if (!shortOfTime(urgency)) return forms.filter(({ why }) => why !== IN_HASTE.why);
  return [IN_HASTE, ...forms.filter(({ form }) => form !== IN_HASTE.form)];
}

/** A limit is near, told or counted. */
function shortOfTime(urgency: readonly UrgencyReasonId[]): boolean {
  return urgency.includes('deadline') || urgency.includes('limit');
}
