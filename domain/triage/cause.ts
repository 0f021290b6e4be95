import type { Day } from '../time/types';
import type { TopicId } from './topics';

/** 案由: what a court will call the matter. */
export interface Cause {
  name: string;
  /** The list it stands in. */
  list: string;
  /** From which filing day that list holds. */
  from: Day;
  why: string;
}

/** 民事案件案由规定: 法〔2020〕347号 from 2021, 法〔2025〕226号 from 2026. The filing day decides. */
const LISTS = [
  { list: '民事案件案由规定（2025年修正）', from: '2026-01-01' },
  { list: '民事案件案由规定（2020年修正）', from: '2021-01-01' },
] as const;
const NEW_FROM = LISTS[0].from;

interface CauseRule {
  topics: readonly TopicId[];
  says?: RegExp;
  name: string;
  /** Only in the list of 2026. */
  isNew?: boolean;
  why: string;
}

const PLATFORM = /骑手|外卖|送餐|网约车|滴滴|平台|代驾|闪送|跑腿|众包|货拉拉|主播/;
const OVER_AGE =
  /返聘|超龄|退休后|退休了|超过(?:法定)?退休|(?:6[0-9]|7[0-9]|六十|七十)[一二三四五六七八九多几]?岁/;

/** The first rule that fits names the cause. */
const RULES: readonly CauseRule[] = [
  {
    topics: ['wages', 'working-time'],
    says: PLATFORM,
    isNew: true,
    name: '新就业形态追索劳动报酬纠纷',
    why: '您是通过平台接活的，2026年起单列案由。',
  },
  {
    topics: ['employment-status', 'no-contract'],
    says: PLATFORM,
    isNew: true,
    name: '新就业形态确认劳动关系纠纷',
    why: '您是通过平台接活的，2026年起单列案由。',
  },
  {
    topics: ['work-injury'],
    says: PLATFORM,
    isNew: true,
    name: '新就业形态工伤保险待遇纠纷',
    why: '您是通过平台接活的，2026年起单列案由。',
  },
  {
    topics: ['wages', 'employment-status', 'termination', 'work-injury'],
    says: OVER_AGE,
    isNew: true,
    name: '超龄劳动者用工纠纷',
    why: '过了退休年龄还在上班，2026年起单列案由。',
  },
  {
    topics: ['wages', 'employment-status', 'work-injury'],
    says: /转包|分包|包工头|挂靠|层层/,
    isNew: true,
    name: '承包人、被挂靠人用工主体责任纠纷',
    why: '中间有包工头或挂靠，先看谁该担用工责任。',
  },
  {
    topics: ['termination', 'employment-status', 'other-labour'],
    says: /事业单位|事业编|聘用合同|公办学校|公立医院/,
    name: '聘用合同纠纷',
    why: '事业单位和编制内人员之间是人事争议。',
  },
  {
    topics: ['wages', 'working-time'],
    name: '追索劳动报酬纠纷',
    why: '要的是干活的钱，工资、加班费、年休假工资都在里面。',
  },
  {
    topics: ['termination'],
    says: /违法|赔偿金|2n|双倍赔偿|恢复|撤销/,
    name: '劳动合同纠纷',
    why: '要的是违法解除的赔偿金或者回去上班。',
  },
  { topics: ['termination'], name: '经济补偿金纠纷', why: '要的是离开单位的经济补偿。' },
  {
    topics: ['employment-status'],
    says: /派遣/,
    name: '劳务派遣合同纠纷',
    why: '牵涉派遣公司和用工单位。',
  },
  {
    topics: ['employment-status'],
    says: /非全日制|小时工|钟点工|兼职/,
    name: '非全日制用工纠纷',
    why: '按小时计酬、每天几小时的用工。',
  },
  { topics: ['employment-status'], name: '确认劳动关系纠纷', why: '先要确认和单位有劳动关系。' },
  { topics: ['work-injury'], name: '工伤保险待遇纠纷', why: '要的是工伤的各项待遇。' },
  {
    topics: ['social-insurance'],
    says: /退休|养老/,
    name: '养老保险待遇纠纷',
    why: '说的是养老待遇；单纯补缴由社保部门处理。',
  },
  { topics: ['social-insurance'], says: /失业/, name: '失业保险待遇纠纷', why: '说的是失业待遇。' },
  {
    topics: ['social-insurance'],
    says: /医保|医疗保险|报销|看病/,
    name: '医疗保险待遇纠纷',
    why: '说的是医疗待遇。',
  },
  {
    topics: ['social-insurance'],
    name: '社会保险纠纷',
    why: '要的是没交社保的损失；单纯补缴由社保部门处理。',
  },
  {
    topics: ['women-workers'],
    says: /津贴|生育险|生育保险|报销/,
    name: '生育保险待遇纠纷',
    why: '要的是生育津贴等待遇。',
  },
  {
    topics: ['non-compete'],
    says: /服务期|培训|落户|学费/,
    name: '劳动合同纠纷',
    why: '争的是服务期或违约金，不是竞业限制。',
  },
  { topics: ['non-compete'], name: '竞业限制纠纷', why: '争的是离职后能不能去同行。' },
  {
    topics: ['no-contract', 'women-workers', 'other-labour'],
    name: '劳动合同纠纷',
    why: '争的是劳动合同的订立、履行或解除。',
  },
];

/** What a court will call a matter filed on a day; nothing for matters of other branches. `text` is normalised. */
export function causeOf(topic: TopicId, text: string, filed: Day): Cause | undefined {
  const now = LISTS.find(({ from }) => filed >= from) ?? LISTS[LISTS.length - 1];
  const rule = RULES.find(
    ({ topics, says, isNew }) =>
      topics.includes(topic) && (says?.test(text) ?? true) && (!isNew || filed >= NEW_FROM),
  );
  return rule && now && { name: rule.name, list: now.list, from: now.from, why: rule.why };
}
