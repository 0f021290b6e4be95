import { APPLICANT, APPLICANT_NEEDED, applicantRows, formsWanted, STORY } from '../aid-application';
import type { Block } from '../blocks';
import { clause, joined } from '../compose';
import {
  agentTyped,
  EMPLOYERS,
  employersTyped,
  lacking,
  typedText,
  workerRun,
  workerTyped,
  writtenDay,
} from '../parties';
import type { Step, Template } from '../template';

const AID: Step = {
  id: 'aid',
  title: '要工会帮什么',
  fields: [
    {
      name: 'memberNumber',
      label: '工会会员证号',
      kind: 'text',
      longest: 40,
      optional: true,
      help: '没有入会也可以申请。',
    },
    {
      name: 'form',
      label: '要哪种帮助',
      kind: 'choices',
      options: [
        { value: '法律咨询', label: '解答疑问' },
        { value: '代写法律文书', label: '代写文书' },
        { value: '参与协商、调解', label: '帮着谈' },
        { value: '仲裁代理', label: '代理仲裁' },
        { value: '诉讼代理', label: '代理打官司' },
      ],
    },
    {
      name: 'condition',
      label: '属于下面哪一种',
      kind: 'choice',
      help: '请人代理仲裁、打官司才要符合其中一种；咨询和代写不用条件（工会法律援助办法 10）。',
      options: [
        { value: 'migrant', label: '农民工，要工资或者工伤赔偿' },
        { value: 'hardship', label: '家里困难' },
        { value: 'serious', label: '权益受到严重侵害，有证据' },
        { value: 'none', label: '只要咨询或代写' },
      ],
    },
    STORY,
  ],
};

/** 工会法律援助申请表, 审批表, 委派函: 工会法律援助办法 10, 12. */
export const unionApplication: Template = {
  id: 'union-application',
  code: 'TP-13',
  title: '工会法律援助申请审批表（附委派函）',
  use: '向工会申请法律援助的正式表格。在手机上提交过申请的，工会会替您打印。',
  by: 'worker',
  rule: 'TP-13',
  steps: [APPLICANT, EMPLOYERS, AID],
  prefill: (facts) => ({
    single: {
      ...workerTyped(facts),
      story: facts.narrative,
      ...(facts.worker.migrant && { condition: 'migrant' }),
      matterNumber: facts.number,
      decision: facts.decision?.kind,
      decisionReasons: facts.decision?.reasons,
      ...agentTyped(facts),
      union: facts.office.union,
    },
    lists: { employers: employersTyped(facts) },
  }),
  lacks: ({ single }) =>
    lacking(
      [
        { step: APPLICANT, names: APPLICANT_NEEDED },
        { step: AID, names: ['condition', 'story'] },
      ],
      single,
    ),
  blocks: ({ single, lists }): Block[] => {
    const of = (name: string) => typedText(single, name);
    const employer = (lists.employers ?? [])[0] ?? {};
    const is = (name: string) => single.condition === name;
    return [
      { kind: 'title', text: '工会法律援助申请表' },
      {
        kind: 'paragraph',
        flush: true,
        align: 'right',
        line: joined('编号：', of('matterNumber')),
      },
      {
        kind: 'form',
        rows: [
          ...applicantRows(single, { household: '户籍地址', residence: '现住址' }),
          { label: '联系电话', value: [workerRun(single, 'phone')], short: true },
          { label: '工会会员证号', value: of('memberNumber'), short: true },
          { label: '工作单位', value: typedText(employer, 'employerName') },
          { label: '岗位', value: of('occupation') },
          { label: '申请的援助形式', value: formsWanted(single) },
          { label: '案情和理由', value: of('story'), tall: true },
        ],
      },
      {
        kind: 'ticks',
        label: '申请代理的条件（《工会法律援助办法》第十条）',
        items: [
          { text: '农民工请求支付劳动报酬或者工伤赔偿', ticked: is('migrant') },
          { text: '（一）经济困难', ticked: is('hardship') },
          { text: '（二）合法权益受到严重侵害且有证据', ticked: is('serious') },
        ],
      },
      { kind: 'signature', who: ['申请人（签名）'], day: writtenDay() },
      { kind: 'page-break' },
      { kind: 'title', text: '工会法律援助审批表' },
      {
        kind: 'form',
        rows: [
          { label: '申请人', value: [workerRun(single, 'name')], short: true },
          { label: '编号', value: of('matterNumber'), short: true },
          { label: '所在单位工会意见', value: '', tall: true },
          {
            label: '审查意见',
            value: [
              of('decision') === 'granted'
                ? '同意给予援助。'
                : of('decision') === 'refused'
                  ? '不予援助。'
                  : '',
              clause(of('decisionReasons')) && `${clause(of('decisionReasons'))}。`,
            ].join(''),
            tall: true,
          },
          {
            label: '指派承办人',
            value: [of('agentName'), of('agentFirm')].filter(Boolean).join('，'),
          },
          { label: '审批人意见', value: '', tall: true },
        ],
      },
      { kind: 'signature', who: ['审查人（签名）', '审批人（签名）'], day: writtenDay() },
      { kind: 'page-break' },
      { kind: 'title', text: '工会法律援助案件委派函' },
      {
        kind: 'paragraph',
        flush: true,
        line: joined(`${of('agentFirm')}${of('agentName')}`, '：'),
      },
      {
        kind: 'paragraph',
        line: joined(
          '现委派您办理',
          workerRun(single, 'name'),
          '与',
          typedText(employer, 'employerName'),
          '的劳动争议法律援助事项（编号：',
          of('matterNumber'),
          '）。请在收到本函后及时联系受援人（电话：',
          workerRun(single, 'phone'),
          '），依法维护其合法权益，不得收取受援人任何财物，并报告办理进展和结果。',
        ),
      },
      {
        kind: 'signature',
        who: [`${of('union') || '工会法律援助机构'}（盖章）`],
        day: writtenDay(),
      },
    ];
  },
  next: [
    '在手机上提交过申请的，不用再交这张表；到窗口办理的，打印后签名交给工会。',
    '工会审查后给您书面答复；不同意的会写明理由。',
    '工会的援助不收任何费用。',
  ],
};
