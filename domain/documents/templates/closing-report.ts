import { sayMoney } from '../../money';
import type { Yuan } from '../../money';
import type { Block } from '../blocks';
import { lacking, typedDay, typedText, writtenDay } from '../parties';
import type { Step, Template } from '../template';

const REPORT: Step = {
  id: 'report',
  title: '办理情况',
  fields: [
    {
      name: 'course',
      label: '办理经过',
      kind: 'story',
      longest: 2000,
      help: '会见、调查、谈判、开庭各在哪天，做了什么。',
    },
    { name: 'result', label: '结果', kind: 'story', longest: 500 },
    { name: 'thoughts', label: '体会和建议', kind: 'story', longest: 1000, optional: true },
  ],
};

/** 法律援助办理情况（结案）报告: 法律援助法 50. */
export const closingReport: Template = {
  id: 'closing-report',
  code: '结案报告',
  title: '工会法律援助结案报告',
  use: '办结后由承办人交给援助机构，放进卷宗。',
  by: 'office',
  rule: 'LA-15',
  steps: [REPORT],
  prefill: (facts) => ({
    single: {
      matterNumber: facts.number,
      worker: facts.worker.name,
      employer: facts.respondents.map(({ name }) => name).join('、'),
      handler: facts.agent && [facts.agent.name, facts.agent.firm].filter(Boolean).join('，'),
      result: facts.outcome?.summary,
      kind: facts.outcome?.kind,
      claimed: facts.outcome?.claimed,
      awarded: facts.outcome?.awarded,
      received: facts.outcome?.received,
      closed: facts.outcome?.day,
      dispute: facts.narrative,
    },
    lists: {},
  }),
  lacks: ({ single }) => lacking([{ step: REPORT, names: ['course', 'result'] }], single),
  blocks: ({ single }, today): Block[] => {
    const of = (name: string) => typedText(single, name);
    return [
      { kind: 'title', text: '工会法律援助结案报告' },
      {
        kind: 'form',
        rows: [
          { label: '编号', value: of('matterNumber'), short: true },
          { label: '受援人', value: [{ text: of('worker'), personal: 'name' }], short: true },
          { label: '对方', value: of('employer') },
          { label: '承办人', value: of('handler') },
          { label: '结案日期', value: typedDay(of('closed')), short: true },
          { label: '结案方式', value: of('kind'), short: true },
          { label: '请求金额', value: money(of('claimed')), short: true },
          { label: '裁决（约定）金额', value: money(of('awarded')), short: true },
          { label: '实际到账', value: money(of('received')) },
          { label: '案情', value: of('dispute'), tall: true },
          { label: '办理经过', value: of('course'), tall: true },
          { label: '结果', value: of('result'), tall: true },
          { label: '体会和建议', value: of('thoughts') },
        ],
      },
      { kind: 'signature', who: ['承办人（签名）'], day: writtenDay(today) },
      { kind: 'note', text: '附：法律文书副本或者复印件。' },
    ];
  },
  next: ['连同裁决书、调解书等副本，在结案后 30 天内交给援助机构归档。'],
};

function money(amount: Yuan): string {
  return amount === '' ? '' : sayMoney(amount);
}
