import type { UrgencyReason, UrgencyReasonId } from './types';

/** Why a matter cannot wait, the gravest first: one sentence each, the same for everybody. */
export const SENTENCES: Readonly<Record<UrgencyReasonId, { text: string; article?: string }>> = {
  'self-harm': { text: '您提到了很难过的念头。人最要紧，我们马上联系您。' },
  violence: { text: '您提到有人动手或威胁，先保证人身安全。' },
  death: { text: '有人去世，家属的事要马上有人陪着办。', article: '工伤保险条例 39' },
  'serious-injury': { text: '伤得重或正在住院，治疗和认定都等不起。', article: '工伤保险条例 17' },
  'mother-dismissed': {
    text: '怀孕、产假、哺乳期里被辞退，法律特别保护。',
    article: '劳动合同法 42(4)',
  },
  'many-people': { text: '涉及十人以上，可以推选代表一起办。', article: '劳动争议调解仲裁法 7' },
  limit: {
    text: '算下来有期限不足七天，先把手续办上，材料可以后补。',
    article: '法律援助法 44',
  },
  deadline: { text: '有期限快到了，先把手续办上，材料可以后补。', article: '法律援助法 44' },
  assets: {
    text: '单位在搬空或转移财产，要尽快申请保全。',
    article: '法律援助法 44',
  },
  subsistence: {
    text: '工资没着落，日子受影响，可以申请先予执行。',
    article: '劳动争议调解仲裁法 44',
  },
};

/** A reason as everybody may read it: neither the worker's words nor a day that was counted from his. */
export function plainReason(id: UrgencyReasonId): UrgencyReason {
  return { id, ...SENTENCES[id] };
}
