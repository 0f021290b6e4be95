import { APPLICANT, APPLICANT_NEEDED, applicantRows, formsWanted } from '../aid-application';
import type { Block, Line } from '../blocks';
import { clause, when } from '../compose';
import {
  EMPLOYERS,
  employersTyped,
  lacking,
  typedText,
  workerRun,
  workerTyped,
  writtenDay,
} from '../parties';
import type { MatterFacts } from '../matter-facts';
import type { Template } from '../template';
import { AID, HARDSHIP, HOUSEHOLD } from './government-application/steps';

const EXEMPT: Readonly<Record<string, string>> = {
  migrant: '进城务工人员请求支付劳动报酬或者工伤事故人身损害赔偿',
  group: '无固定生活来源的未成年人、老年人、残疾人等特定群体',
  assisted: '社会救助、司法救助或者优抚对象',
};

/** 法律援助申请表 with 经济困难状况说明表: 法律援助法 41–42, 法律援助条例 17. */
export const governmentApplication: Template = {
  id: 'government-application',
  code: 'TP-02',
  title: '法律援助申请表（附经济困难状况说明）',
  use: '向司法局的法律援助中心申请免费律师时用。',
  by: 'worker',
  rule: 'TP-02',
  steps: [APPLICANT, EMPLOYERS, AID, HARDSHIP, HOUSEHOLD],
  prefill: (facts: MatterFacts) => ({
    single: {
      ...workerTyped(facts),
      story: facts.narrative,
      ...(facts.worker.migrant && { exempt: 'migrant' }),
    },
    lists: { employers: employersTyped(facts) },
  }),
  lacks: ({ single }) => [
    ...lacking(
      [
        { step: APPLICANT, names: APPLICANT_NEEDED },
        { step: AID, names: ['matterKind', 'story'] },
        { step: HARDSHIP, names: ['exempt', 'check'] },
      ],
      single,
    ),
    ...(single.exempt === 'none' && typedText(single, 'income') === ''
      ? [{ step: 'hardship', field: 'income', say: '还没有写全家每月收入。' }]
      : []),
    ...(single.exempt !== undefined &&
    single.exempt !== 'none' &&
    typedText(single, 'exemptProof') === ''
      ? [{ step: 'hardship', field: 'exemptProof', say: '还没有写用什么证明属于免予核查的人。' }]
      : []),
  ],
  blocks: ({ single, lists }): Block[] => {
    const of = (name: string) => typedText(single, name);
    return [
      { kind: 'title', text: '法律援助申请表' },
      { kind: 'paragraph', flush: true, align: 'right', line: '援申字〔　　　〕第　　　号' },
      {
        kind: 'form',
        rows: [
          ...applicantRows(single, { household: '户籍所在地', residence: '住所地（经常居住地）' }),
          { label: '联系电话', value: [workerRun(single, 'phone')] },
          { label: '工作单位', value: typedText((lists.employers ?? [])[0] ?? {}, 'employerName') },
          { label: '申请的事项', value: of('matterKind') },
          { label: '申请的形式', value: formsWanted(single) },
          { label: '案情及申请理由', value: of('story'), tall: true },
          {
            label: '申请人承诺',
            value: '本人所填内容和提交的材料真实；如有虚假，愿意承担法律责任。',
          },
        ],
      },
      { kind: 'signature', who: ['申请人（签名）'], day: writtenDay() },
      { kind: 'page-break' },
      { kind: 'title', text: '经济困难状况说明表' },
      {
        kind: 'ticks',
        label: '免予核查经济困难状况的情形（《法律援助法》第四十二条）',
        items: Object.entries(EXEMPT).map(([id, text]) => ({ text, ticked: single.exempt === id })),
      },
      ...when(of('exemptProof') !== '', {
        kind: 'paragraph',
        line: `证明材料：${clause(of('exemptProof'))}。`,
      }),
      {
        kind: 'table',
        head: ['家庭成员', '与申请人的关系', '月收入（元）'],
        widths: [34, 33, 33],
        rows: [
          [[workerRun(single, 'name')], '本人', ''],
          ...(lists['household-members'] ?? []).map((member): Line[] => [
            [{ text: typedText(member, 'memberName'), personal: 'name' }],
            typedText(member, 'relation'),
            typedText(member, 'memberIncome'),
          ]),
        ],
      },
      {
        kind: 'form',
        rows: [
          { label: '家庭月收入（元）', value: of('income'), short: true },
          { label: '月必要支出（元）', value: of('expense'), short: true },
          { label: '资产情况', value: of('property') },
          { label: '债务和其他困难', value: of('debts') },
        ],
      },
      {
        kind: 'ticks',
        label: '核查方式',
        items: [
          { text: '同意法律援助机构通过信息共享查询核实', ticked: single.check === 'yes' },
          { text: '以个人诚信承诺说明', ticked: single.check === 'no' },
        ],
      },
      { kind: 'paragraph', line: '本人承诺以上情况真实、完整。' },
      { kind: 'signature', who: ['申请人（签名）'], day: writtenDay() },
    ];
  },
  next: [
    '打仲裁前找仲裁委所在地、打官司找法院所在地的法律援助中心（法律援助法 38）；不知道在哪里，打 12348 问。',
    '带身份证和案件材料；不用村里、居委会盖章。',
    '材料收齐后 7 天内决定，给援助的 3 天内指派律师（法律援助法 43）。',
  ],
};
