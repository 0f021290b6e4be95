import type { Block } from '../blocks';
import {
  EMPLOYERS,
  employersTyped,
  lacking,
  typedDay,
  typedText,
  workerRun,
  workerStep,
  workerTyped,
  writtenDay,
} from '../parties';
import type { Step, Template } from '../template';

const WORKER = workerStep(['name', 'sex', 'birth', 'idNumber', 'phone', 'residence', 'occupation']);

const APPLICANT: Step = {
  id: 'applicant',
  title: '谁来申请',
  lead: '单位 30 天内不去申请的，您本人、近亲属或者工会可以在一年内直接申请（工伤保险条例 17）。',
  fields: [
    {
      name: 'applicant',
      label: '申请人',
      kind: 'choice',
      options: [
        { value: '本人', label: '受伤的人自己' },
        { value: '近亲属', label: '近亲属' },
        { value: '工会组织', label: '工会' },
      ],
    },
    {
      name: 'applicantName',
      label: '申请人姓名或名称',
      kind: 'text',
      longest: 60,
      when: { field: 'applicant', is: ['近亲属', '工会组织'] },
    },
  ],
};

const ACCIDENT: Step = {
  id: 'accident',
  title: '怎么受的伤',
  fields: [
    { name: 'entry', label: '哪天开始在这家单位上班', kind: 'day', optional: true },
    { name: 'accidentDay', label: '事故日期（职业病写诊断日期）', kind: 'day' },
    { name: 'accidentTime', label: '大约几点', kind: 'text', longest: 20, optional: true },
    { name: 'place', label: '地点', kind: 'text', longest: 100 },
    {
      name: 'cause',
      label: '主要原因',
      kind: 'text',
      longest: 100,
      help: '例如：在二楼支模板时踩空坠落。',
    },
    { name: 'diagnosisDay', label: '诊断日期', kind: 'day' },
    { name: 'part', label: '受伤部位', kind: 'text', longest: 60 },
    { name: 'disease', label: '职业病名称', kind: 'text', longest: 60, optional: true },
    {
      name: 'exposure',
      label: '接触职业病危害的岗位和时间',
      kind: 'text',
      longest: 120,
      optional: true,
    },
    {
      name: 'story',
      label: '受伤经过',
      kind: 'story',
      longest: 1500,
      help: '什么时间、在哪里、干什么活、怎么伤的、谁看见、送到哪家医院、伤成什么样。',
    },
  ],
};

/** 工伤认定申请表: 工伤保险条例 18, 工伤认定办法 6. */
export const injuryRecognition: Template = {
  id: 'injury-recognition',
  code: 'TP-07',
  title: '工伤认定申请表',
  use: '受了工伤，先要请人社局认定，认定了才有工伤待遇。',
  by: 'worker',
  rule: 'TP-07',
  steps: [APPLICANT, WORKER, EMPLOYERS, ACCIDENT],
  prefill: (facts) => ({
    single: { ...workerTyped(facts), applicant: '本人', story: facts.narrative },
    lists: { employers: employersTyped(facts) },
  }),
  lacks: ({ single, lists }) => [
    ...lacking(
      [
        { step: APPLICANT, names: ['applicant'] },
        { step: WORKER, names: ['name', 'sex', 'birth', 'phone', 'residence'] },
        {
          step: ACCIDENT,
          names: ['accidentDay', 'place', 'cause', 'diagnosisDay', 'part', 'story'],
        },
      ],
      single,
    ),
    ...((lists.employers ?? []).length === 0
      ? [{ step: 'employers', field: 'employerName', say: '还没有写用人单位。' }]
      : []),
  ],
  blocks: ({ single, lists }): Block[] => {
    const employer = (lists.employers ?? [])[0] ?? {};
    const of = (name: string) => typedText(single, name);
    return [
      { kind: 'title', text: '工伤认定申请表' },
      {
        kind: 'form',
        rows: [
          {
            label: '申请人',
            value: [{ text: of('applicantName') || of('name'), personal: 'name' }],
          },
          { label: '申请人与受伤害职工的关系', value: of('applicant') },
          { label: '职工姓名', value: [workerRun(single, 'name')], short: true },
          { label: '性别', value: [workerRun(single, 'sex')], short: true },
          { label: '出生日期', value: [workerRun(single, 'birth')], short: true },
          { label: '联系电话', value: [workerRun(single, 'phone')], short: true },
          { label: '身份证号码', value: [workerRun(single, 'idNumber')] },
          { label: '家庭地址', value: [workerRun(single, 'residence')] },
          { label: '工作单位', value: typedText(employer, 'employerName') },
          { label: '单位地址', value: typedText(employer, 'seat') },
          { label: '单位电话', value: typedText(employer, 'employerPhone') },
          { label: '职业、工种或工作岗位', value: of('occupation'), short: true },
          { label: '参加工作时间', value: typedDay(of('entry')), short: true },
          {
            label: '事故时间、地点及主要原因',
            value: [typedDay(of('accidentDay')), of('accidentTime'), of('place'), of('cause')]
              .filter(Boolean)
              .join('，'),
          },
          { label: '诊断时间', value: typedDay(of('diagnosisDay')), short: true },
          { label: '受伤害部位', value: of('part'), short: true },
          { label: '职业病名称', value: of('disease') || '无' },
          { label: '接触职业病危害岗位及时间', value: of('exposure') || '无' },
          { label: '受伤害经过简述', value: of('story'), tall: true },
          { label: '申请事项', value: '请求认定为工伤。以上所填内容真实。', tall: true },
          { label: '用人单位意见', value: '', tall: true },
          { label: '社会保险行政部门审查资料和受理意见', value: '', tall: true },
        ],
      },
      { kind: 'signature', who: ['申请人（签名或盖章）'], day: writtenDay() },
      {
        kind: 'note',
        text: '附：劳动关系证明（合同、工牌、流水、社保记录等）；医疗诊断证明或者职业病诊断证明书；身份证复印件。',
      },
    ];
  },
  next: [
    '交到单位参加社保的地方（没参保的，交到单位所在地）的人社局工伤认定窗口。',
    '最晚一年内要交；为确认劳动关系打仲裁、官司的时间不算在内（工伤保险条例 17；法释〔2014〕9号 7）。',
    '人社局 15 天内说受不受理，受理后 60 天内作出决定，事实清楚的 15 天（工伤保险条例 20）。',
  ],
};
