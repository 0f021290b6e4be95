import { STORY } from '../../aid-application';
import type { Step } from '../../template';

export const AID: Step = {
  id: 'aid',
  title: '要什么帮助',
  fields: [
    {
      name: 'matterKind',
      label: '为什么事',
      kind: 'choice',
      options: [
        { value: '请求支付劳动报酬', label: '要工资' },
        { value: '请求确认劳动关系', label: '确认劳动关系' },
        { value: '工伤事故人身损害赔偿', label: '工伤赔偿' },
        { value: '请求给予社会保险待遇', label: '社会保险待遇' },
        { value: '其他', label: '其他' },
      ],
    },
    {
      name: 'form',
      label: '要哪种帮助',
      kind: 'choices',
      options: [
        { value: '法律咨询', label: '解答疑问' },
        { value: '代拟法律文书', label: '代写文书' },
        { value: '劳动争议调解与仲裁代理', label: '代理调解和仲裁' },
        { value: '民事诉讼代理', label: '代理打官司' },
      ],
    },
    STORY,
  ],
};

export const HARDSHIP: Step = {
  id: 'hardship',
  title: '家里的情况',
  lead: '如实写就行，不用村里、居委会盖章（法律援助法 41）。',
  fields: [
    {
      name: 'exempt',
      label: '属于下面哪一种',
      kind: 'choice',
      help: '属于这几种的，有材料证明就不再核查经济状况（法律援助法 42）。',
      options: [
        { value: 'migrant', label: '进城务工，要工资或者工伤赔偿' },
        { value: 'group', label: '没有固定生活来源的未成年人、老人、残疾人' },
        { value: 'assisted', label: '低保、特困、救助、优抚对象' },
        { value: 'none', label: '都不属于' },
      ],
    },
    {
      name: 'exemptProof',
      label: '用什么证明',
      kind: 'text',
      longest: 100,
      when: { field: 'exempt', is: ['migrant', 'group', 'assisted'] },
      help: '例如：外地户口簿、残疾证、低保证。',
    },
    {
      name: 'income',
      label: '全家每月收入（元）',
      kind: 'money-or-zero',
      when: { field: 'exempt', is: ['none'] },
    },
    {
      name: 'expense',
      label: '每月必要的支出（元）',
      kind: 'money-or-zero',
      optional: true,
      when: { field: 'exempt', is: ['none'] },
    },
    {
      name: 'property',
      label: '房、车、存款等',
      kind: 'story',
      longest: 300,
      optional: true,
      when: { field: 'exempt', is: ['none'] },
    },
    {
      name: 'debts',
      label: '欠债和大病等情况',
      kind: 'story',
      longest: 300,
      optional: true,
      when: { field: 'exempt', is: ['none'] },
    },
    {
      name: 'check',
      label: '同意法律援助机构用信息共享核实',
      kind: 'yes-no',
      help: '不同意也可以，改用您的书面诚信承诺。',
    },
  ],
};

export const HOUSEHOLD: Step = {
  id: 'household-members',
  title: '一起生活的人',
  lead: '属于免予核查的可以不写。',
  repeat: { least: 0, most: 12, itemName: '家人' },
  fields: [
    { name: 'memberName', label: '姓名', kind: 'text', longest: 30 },
    { name: 'relation', label: '和您的关系', kind: 'text', longest: 20 },
    { name: 'memberIncome', label: '每月收入（元）', kind: 'money-or-zero', optional: true },
  ],
};
