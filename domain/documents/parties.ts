import type { Field, Typed } from '../law/fields';
import { readDay } from '../time/read-day';
import type { Day } from '../time/types';
import type { Line, Personal, Run } from './blocks';
import type { MatterFacts } from './matter-facts';
import type { Lack, Step } from './template';

export const SEX: NonNullable<Field['options']> = [
  { value: 'female', label: '女' },
  { value: 'male', label: '男' },
];

const FIELDS = {
  name: { name: 'name', label: '姓名', kind: 'text', longest: 30 },
  sex: { name: 'sex', label: '性别', kind: 'choice', options: SEX },
  birth: { name: 'birth', label: '出生日期', kind: 'day' },
  ethnicGroup: { name: 'ethnicGroup', label: '民族', kind: 'text', longest: 20, optional: true },
  occupation: {
    name: 'occupation',
    label: '职业（岗位）',
    kind: 'text',
    longest: 40,
    optional: true,
    help: '例如：焊工、收银员、骑手。',
  },
  idNumber: {
    name: 'idNumber',
    label: '身份证号码',
    kind: 'text',
    longest: 20,
    help: '也可以先空着，打印以后用笔写。',
    optional: true,
  },
  residence: {
    name: 'residence',
    label: '住址',
    kind: 'text',
    longest: 120,
    help: '现在住的地方，仲裁委往这里寄材料。',
  },
  household: {
    name: 'household',
    label: '户籍地址',
    kind: 'text',
    longest: 120,
    optional: true,
  },
  phone: { name: 'phone', label: '电话', kind: 'text', longest: 30 },
} as const satisfies Record<string, Field>;

export type WorkerField = keyof typeof FIELDS;

/** The questions about the worker that a form needs, in the usual order. */
export function workerStep(names: readonly WorkerField[]): Step {
  return {
    id: 'worker',
    title: '您的情况',
    lead: '写在文书最前面。不想在手机里填的，可以空着，打印后用笔写。',
    fields: names.map((name) => FIELDS[name]),
  };
}

/** The other side: one or several employers. */
export const EMPLOYERS: Step = {
  id: 'employers',
  title: '用人单位',
  lead: '名称要和营业执照、合同或工资流水上的一样。',
  repeat: { least: 1, most: 5, itemName: '单位' },
  fields: [
    { name: 'employerName', label: '单位全称', kind: 'text', longest: 80 },
    {
      name: 'creditCode',
      label: '统一社会信用代码',
      kind: 'text',
      longest: 30,
      optional: true,
      help: '在“国家企业信用信息公示系统”能查到，没有可以空着。',
    },
    {
      name: 'seat',
      label: '住所地（注册地址）',
      kind: 'text',
      longest: 120,
      help: '营业执照上的地址；不清楚就写实际办公的地方。',
    },
    { name: 'employerPhone', label: '电话', kind: 'text', longest: 30, optional: true },
    {
      name: 'head',
      label: '法定代表人或主要负责人',
      kind: 'text',
      longest: 30,
      optional: true,
      help: '营业执照上写的人。',
    },
    { name: 'headPost', label: '他的职务', kind: 'text', longest: 30, optional: true },
  ],
};

/** What the matter already says of the worker, as if typed. */
export function workerTyped(facts: MatterFacts): Typed {
  const { worker } = facts;
  return {
    name: worker.name,
    sex: worker.sex,
    birth: worker.birth,
    ethnicGroup: worker.ethnicGroup,
    idNumber: worker.idNumber,
    residence: worker.address,
    household: worker.householdAddress,
    phone: worker.phone,
  };
}

/** What the matter already says of the employers. */
export function employersTyped(facts: MatterFacts): Typed[] {
  return facts.respondents.map((respondent) => ({
    employerName: respondent.name,
    creditCode: respondent.creditCode,
    seat: respondent.address,
    employerPhone: respondent.phone,
  }));
}

/** What the matter already says of the lawyer who acts for him. */
export function agentTyped({ agent }: MatterFacts): Typed {
  return { agentName: agent?.name, agentFirm: agent?.firm, agentPhone: agent?.phone };
}

const PERSONAL: Readonly<Partial<Record<WorkerField, Personal>>> = {
  name: 'name',
  idNumber: 'id-number',
  residence: 'address',
  household: 'address',
  phone: 'phone',
};

const WRITTEN: Readonly<Partial<Record<WorkerField, (text: string) => string>>> = {
  sex: saySex,
  birth: typedDay,
};

/** A typed answer as one text; '' when it was not given. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** What was chosen of several, in the order it was ticked. */
export function chosenOf(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** One value of the worker as a run: a blank line to write on when it is missing, marked when it is personal. */
export function workerRun(typed: Typed, name: WorkerField): Run {
  const text = WRITTEN[name]?.(typedText(typed, name)) ?? typedText(typed, name);
  const personal = PERSONAL[name];
  return personal && text !== '' ? { text, personal } : { text };
}

/** '王芳，性别：女，…' */
export function workerLine(typed: Typed, names: readonly WorkerField[]): Line {
  return names.flatMap((name, index): Run[] => [
    ...(name === 'name' ? [] : [{ text: `${index === 0 ? '' : '，'}${FIELDS[name].label}：` }]),
    workerRun(typed, name),
  ]);
}

/** '某某公司，住所地：…，法定代表人：…，电话：…' */
export function employerLine(typed: Typed): Line {
  const parts: [string, string][] = [
    ['', 'employerName'],
    ['住所地：', 'seat'],
    ['统一社会信用代码：', 'creditCode'],
    ['法定代表人（主要负责人）：', 'head'],
    ['职务：', 'headPost'],
    ['电话：', 'employerPhone'],
  ];
  return parts
    .filter(([, name]) => name !== 'creditCode' || typedText(typed, name) !== '')
    .map(([label, name], index) => [index === 0 ? label : `，${label}`, typedText(typed, name)])
    .flatMap(([label = '', text = '']): Run[] => [...(label ? [{ text: label }] : []), { text }]);
}

/** '女', '男' or ''. */
export function saySex(value: string): string {
  return SEX.find((option) => option.value === value)?.label ?? '';
}

/** What is missing of the answers a form must have, step by step. */
export function lacking(
  wanted: readonly { step: Step; names: readonly string[] }[],
  single: Typed,
): Lack[] {
  return wanted.flatMap(({ step, names }) =>
    names
      .filter((name) => typedText(single, name) === '')
      .map((name) => ({
        step: step.id,
        field: name,
        say: `还没有写“${step.fields.find((field) => field.name === name)?.label ?? name}”。`,
      })),
  );
}

/** A day as it was typed, written out; what cannot be read stays as it is. */
export function typedDay(text: string): string {
  const day = readDay(text);
  return day.ok ? writtenDay(day.value) : text;
}

/** '2026年3月5日'; a blank date to be written by hand when there is none. */
export function writtenDay(day?: Day): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return found
    ? `${found[1]}年${Number(found[2])}月${Number(found[3])}日`
    : '　　　　年　　月　　日';
}
