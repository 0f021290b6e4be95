import type { Field, Typed } from '@domain/law/fields';
import type { MatterFacts } from '@domain/documents/matter-facts';
import type { Answers, Template } from '@domain/documents/template';

/** A matter with everything on record. */
export const FACTS: MatterFacts = {
  number: '261121-PH-7K4Q-3',
  topic: 'termination',
  filedOn: '2026-11-21',
  worker: {
    name: '何秀兰',
    sex: 'female',
    birth: '1988-04-02',
    ethnicGroup: '汉族',
    idNumber: '310101198804020020',
    phone: '13800001234',
    address: '普惠路 12 号 301 室',
    householdAddress: '安徽省阜阳市颍东区向阳村',
    migrant: true,
    unionMember: true,
  },
  respondents: [
    { name: '明达电子有限公司', creditCode: '91310000MA1K00000X', address: '工业园三路 8 号' },
    { name: '众合劳务派遣有限公司' },
  ],
  narrative: '2024 年 3 月入职做质检。\n2026 年 10 月 20 日人事口头说不用来了，没有理由。',
  wants: '要赔偿金和欠的工资',
  claims: [
    { label: '违法解除劳动合同赔偿金', amount: '36000.00' },
    { label: '拖欠的工资', amount: '12000.50', from: '2026-09-01', to: '2026-10-20' },
  ],
  evidence: [
    { name: 'IMG_1.jpg', kind: '银行流水' },
    { name: 'chat.png', kind: '聊天记录' },
  ],
  agent: { name: '沈律师', firm: '恒信律师事务所', phone: '13900005678' },
  office: { union: '普惠区总工会', address: '普惠路 1 号', phone: '12351' },
  decision: { kind: 'granted', day: '2026-11-23', reasons: '农民工请求支付劳动报酬' },
  termination: { day: '2026-12-01', ground: '自行委托律师或者其他代理人', reasons: '已另请律师' },
  papersAsked: { day: '2026-11-22', items: ['劳动合同', '考勤记录'], until: '2026-11-29' },
  outcome: {
    kind: '仲裁裁决',
    summary: '裁决支付赔偿金和工资。',
    day: '2027-01-20',
    claimed: '48000.50',
    awarded: '42000.00',
    received: '42000.00',
  },
};

/** A template with every question answered: what the matter knows, the rest as somebody would type it. */
export function filled(template: Template, facts: MatterFacts = FACTS): Answers {
  const known = template.prefill(facts);
  const single: Record<string, Typed[string]> = {};
  const lists: Record<string, readonly Typed[]> = { ...known.lists };
  for (const step of template.steps) {
    if (step.repeat) {
      const rows = known.lists[step.id] ?? [];
      const least = rows.length > 0 ? rows : [{}];
      lists[step.id] = least.map((row) => ({ ...typedFor(step.fields), ...without(row) }));
    } else Object.assign(single, typedFor(step.fields));
  }
  return { single: { ...single, ...without(known.single) }, lists };
}

function typedFor(fields: readonly Field[]): Record<string, Typed[string]> {
  return Object.fromEntries(fields.map((field) => [field.name, typed(field)]));
}

function typed(field: Field): string | readonly string[] {
  switch (field.kind) {
    case 'money':
    case 'money-or-zero':
      return '1000';
    case 'day':
      return '2026-10-20';
    case 'days':
      return ['2026-10-20'];
    case 'month':
      return '2026-10';
    case 'number':
    case 'count':
      return '2';
    case 'choice':
      return field.options?.[0]?.value ?? '';
    case 'choices':
      return (field.options ?? []).map((option) => option.value);
    case 'yes-no':
      return 'no';
    case 'text':
    case 'story':
      return `写了${field.label}`;
  }
}

function without(row: Typed): Typed {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
