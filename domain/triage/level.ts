import type { FormOfAid } from '../matter/forms';
import type { TopicId } from './topics';
import type { Confidence, Level, TriageInput, UrgencyReasonId } from './types';

interface HardSign {
  pattern: RegExp;
  why: string;
}

/** What makes a matter hard, in the order in which it is told. */
const HARD: readonly HardSign[] = [
  {
    pattern: /二审|再审|上诉|抗诉|不服.{0,6}(?:裁决|判决|认定|鉴定)|执行异议|撤销裁决|行政复议/,
    why: '已经走到裁决或判决之后，程序和期限都更紧。',
  },
  {
    pattern: /破产|老板跑|跑路|失信|资不抵债|查封|注销(?!.{0,4}手续)|商业秘密/,
    why: '单位可能没有能力支付，要先想钱从哪里来。',
  },
  {
    pattern: /转包|分包|层层|挂靠|包工头|没有资质|总包/,
    why: '中间隔着好几层，要先弄清谁该负责。',
  },
  {
    pattern: /竞业|股权|期权|分红|外籍|外国人|境外|国外|出国/,
    why: '牵涉不常见的规定，请专门的律师看更稳妥。',
  },
];

const GRAVE: Readonly<Partial<Record<UrgencyReasonId, string>>> = {
  death: '有人去世，牵涉工伤认定、家属抚恤和多笔赔偿。',
  'many-people': '人数较多，要推选代表、一起取证。',
  'serious-injury': '伤情较重，认定、鉴定和赔偿要一步步来。',
  'mother-dismissed': '孕期、产假、哺乳期的辞退争议，补偿和复工要一起考虑。',
};

const ASKING =
  /怎么算|如何计算|怎么计算|标准|多少钱|多久|几天|流程|程序|需要什么|什么材料|是什么|有哪些|哪些|合法吗|可以吗|是否|几年|几个月|几倍|怎么|咋|如何|啥|算不算|对不对|能不能|违法么|对么|吗|么$/;

/** A question this short tells no story; in normalised characters. */
const SHORT_QUESTION = 60;

export interface LevelInput {
  text: string;
  topic: TopicId;
  alternatives: readonly TopicId[];
  confidence: Confidence;
  urgency: readonly UrgencyReasonId[];
  wantedForms: TriageInput['wantedForms'];
}

const LIGHT: readonly FormOfAid[] = ['consultation', 'drafting'];

interface Leveled {
  level: Level;
  levelReason: string;
  /** Where in the normalised text it was read. */
  at?: { start: number; end: number };
}

/**
 * How hard a matter is: who should answer it, staff (simple), a lawyer (general) or an expert
 * of the branch (difficult), with the sentence that says why. `text` is normalised.
 */
export function findLevel(input: LevelInput): Leveled {
  const { text, topic, alternatives, confidence, urgency, wantedForms } = input;
  if (topic === 'not-labour') {
    return { level: 'simple', levelReason: '不是劳动方面的事，我们告诉您该找谁。' };
  }
  for (const id of urgency) {
    const why = GRAVE[id];
    if (why) return { level: 'difficult', levelReason: why };
  }
  for (const { pattern, why } of HARD) {
    const found = pattern.exec(text);
    if (found) {
      const at = { start: found.index, end: found.index + found[0].length };
      return { level: 'difficult', levelReason: why, at };
    }
  }
  if (alternatives.length >= 2) {
    return { level: 'difficult', levelReason: '好几个问题连在一起，要一并考虑。' };
  }
  const onlyAsks = (wantedForms ?? ['consultation']).every((form) => LIGHT.includes(form));
  if (
    onlyAsks &&
    urgency.length === 0 &&
    alternatives.length === 0 &&
    confidence !== 'guess' &&
    text.length <= SHORT_QUESTION &&
    ASKING.test(text)
  ) {
    return { level: 'simple', levelReason: '问的是一条明确的规定，工作人员可以直接答复。' };
  }
  return { level: 'general', levelReason: '要结合您的具体情况，请律师来看。' };
}
