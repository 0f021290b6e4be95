import type { Typed } from '../../law/fields';
import type { Block, Run } from '../blocks';
import { clause, joined } from '../compose';
import {
  agentTyped,
  chosenOf,
  lacking,
  saySex,
  SEX,
  typedText,
  workerLine,
  workerRun,
  workerStep,
  workerTyped,
  writtenDay,
} from '../parties';
import type { Step, Template } from '../template';

const WORKER = workerStep(['name', 'sex', 'idNumber', 'residence', 'phone']);

/** What only counts when it is named one by one (民事诉讼法 62). */
const POWERS = [
  { value: 'acknowledge', label: '代为承认请求' },
  { value: 'waive', label: '代为放弃请求' },
  { value: 'change', label: '代为变更请求' },
  { value: 'settle', label: '代为和解、调解' },
  { value: 'counterclaim', label: '代为提起反请求（反诉）' },
  { value: 'appeal', label: '代为起诉、上诉' },
  { value: 'receive', label: '代为签收文书' },
] as const;

const AGENT: Step = {
  id: 'agent',
  title: '请谁代理',
  lead: '最多两个人。写“全权代理”不算数：没有一项项写明的，只有一般权限。',
  fields: [
    { name: 'agentName', label: '代理人姓名', kind: 'text', longest: 30 },
    {
      name: 'agentSex',
      label: '性别',
      kind: 'choice',
      optional: true,
      options: SEX,
    },
    { name: 'agentFirm', label: '工作单位和职务', kind: 'text', longest: 60 },
    { name: 'agentPhone', label: '电话', kind: 'text', longest: 30 },
  ],
};

const SCOPE: Step = {
  id: 'scope',
  title: '让他做什么',
  fields: [
    {
      name: 'dispute',
      label: '和哪个单位、为什么事',
      kind: 'text',
      longest: 100,
      help: '例如：与某某公司追索劳动报酬争议。',
    },
    {
      name: 'stage',
      label: '代理到哪一步',
      kind: 'choices',
      options: [
        { value: '协商', label: '协商' },
        { value: '调解', label: '调解' },
        { value: '仲裁', label: '仲裁' },
        { value: '一审', label: '法院一审' },
        { value: '二审', label: '法院二审' },
        { value: '执行', label: '执行' },
      ],
    },
    {
      name: 'kind',
      label: '权限',
      kind: 'choice',
      options: [
        {
          value: 'general',
          label: '一般代理',
          help: '替您出面、递材料、开庭说话；答应对方的事还要您本人点头。',
        },
        { value: 'special', label: '特别代理', help: '下面勾了的事，他可以替您决定。' },
      ],
    },
    {
      name: 'powers',
      label: '他可以替您决定的事',
      kind: 'choices',
      options: POWERS,
      optional: true,
      when: { field: 'kind', is: ['special'] },
    },
    {
      name: 'until',
      label: '委托到什么时候',
      kind: 'text',
      longest: 60,
      optional: true,
      help: '不写就是到本阶段结束。',
    },
  ],
};

/** 授权委托书: 民事诉讼法 62, 调解仲裁法 24, 民诉法解释 89. */
export const powerOfAttorney: Template = {
  id: 'power-of-attorney',
  code: 'TP-04',
  title: '授权委托书',
  use: '请律师、工会的人或家里人替您去仲裁、打官司时，交给仲裁委和法院的。',
  by: 'worker',
  rule: 'TP-04',
  steps: [WORKER, AGENT, SCOPE],
  prefill: (facts) => ({
    single: {
      ...workerTyped(facts),
      ...agentTyped(facts),
      dispute: facts.respondents[0] && `与${facts.respondents[0].name}劳动争议`,
      kind: 'general',
    },
    lists: {},
  }),
  lacks: ({ single }) => [
    ...lacking(
      [
        { step: WORKER, names: ['name', 'phone'] },
        { step: AGENT, names: ['agentName', 'agentFirm', 'agentPhone'] },
        { step: SCOPE, names: ['dispute', 'kind'] },
      ],
      single,
    ),
    ...(chosenOf(single, 'stage').length === 0
      ? [{ step: 'scope', field: 'stage', say: '还没有选代理到哪一步。' }]
      : []),
    ...(single.kind === 'special' && chosenOf(single, 'powers').length === 0
      ? [{ step: 'scope', field: 'powers', say: '特别代理要一项项勾明，否则只算一般代理。' }]
      : []),
  ],
  blocks: ({ single }): Block[] => {
    const powers = POWERS.filter(({ value }) => chosenOf(single, 'powers').includes(value));
    const special = single.kind === 'special' && powers.length > 0;
    return [
      { kind: 'title', text: '授权委托书' },
      {
        kind: 'paragraph',
        flush: true,
        line: joined(
          { text: '委托人：', bold: true },
          workerLine(single, ['name', 'sex', 'idNumber', 'residence', 'phone']),
          '。',
        ),
      },
      {
        kind: 'paragraph',
        flush: true,
        line: joined({ text: '受委托人：', bold: true }, agentLine(single), '。'),
      },
      {
        kind: 'paragraph',
        line: joined(
          '委托人',
          workerRun(single, 'name'),
          `因${clause(typedText(single, 'dispute')) || '劳动争议'}一案，委托上列受委托人担任委托人在`,
          chosenOf(single, 'stage').join('、'),
          '阶段的代理人。',
        ),
      },
      {
        kind: 'paragraph',
        line: special
          ? `代理权限：特别授权，即${powers.map(({ label }) => label).join('；')}。`
          : '代理权限：一般代理，代为提交材料、出庭、陈述、举证、质证、辩论。承认、放弃、变更请求，和解，反诉，上诉，须由委托人本人决定。',
      },
      {
        kind: 'paragraph',
        line: `委托期限：自签名之日起至${typedText(single, 'until') || '上列阶段结束之日'}止。`,
      },
      { kind: 'signature', who: ['委托人（签名）', '受委托人（签名）'], day: writtenDay() },
    ];
  },
  next: [
    '打印两份，您和代理人都签名：一份交给仲裁委或法院，一份自己留着。',
    '换到下一个阶段（例如从仲裁到法院），要重新写一份。',
  ],
};

function agentLine(single: Typed): Run[] {
  return joined(
    typedText(single, 'agentName'),
    '，性别：',
    saySex(typedText(single, 'agentSex')),
    '，工作单位和职务：',
    typedText(single, 'agentFirm'),
    '，电话：',
    typedText(single, 'agentPhone'),
  );
}
