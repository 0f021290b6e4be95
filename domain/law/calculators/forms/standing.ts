import { calculator } from '../calculator';
import { pastDayError, tooEarly, wageDoubt, wageError } from '../checks';
import { AVERAGE_WAGE, MINIMUM_WAGE } from '../common-fields';
import { employmentStatus } from '../employment-status';
import { nonCompete } from '../non-compete';
import { unemployment } from '../unemployment';

/** 竞业限制补偿. */
export const nonCompeteCalculator = calculator({
  code: 'CA-13',
  title: '竞业限制补偿',
  question: '离职后不让我去同行，每月该补我多少？',
  fields: [AVERAGE_WAGE, MINIMUM_WAGE],
  check: ({ averageWage, minimumWage }) => ({
    errors: { averageWage: wageError(averageWage), minimumWage: wageError(minimumWage) },
    doubts: { averageWage: wageDoubt(averageWage), minimumWage: wageDoubt(minimumWage) },
  }),
  input: (values) => values,
  compute: nonCompete,
});

/** 失业保险金. */
export const unemploymentCalculator = calculator({
  code: 'CA-14',
  title: '失业金能领几个月',
  question: '丢了工作，失业金能领多久？',
  fields: [
    {
      name: 'paidYears',
      label: '失业保险一共交了几年',
      kind: 'count',
      from: 0,
      to: 60,
      unit: '年',
      help: '在所有单位加起来。',
    },
    { name: 'paidMonths', label: '零几个月', kind: 'count', from: 0, to: 11, unit: '个月' },
    {
      name: 'involuntary',
      label: '不是自己愿意离职的吗',
      kind: 'yes-no',
      help: '被辞退、合同到期、单位欠薪才走的，都不算自愿。',
    },
  ],
  input: (values) => values,
  compute: unemployment,
});

const whenOrdinary = { when: { field: 'work', is: ['ordinary'] } } as const;
const whenOverAge = { when: { field: 'work', is: ['over-age'] } } as const;

/** 算不算劳动关系. */
export const employmentStatusCalculator = calculator({
  code: 'CA-15',
  title: '算不算劳动关系',
  question: '单位说我不是它的员工，我算不算？',
  fields: [
    {
      name: 'work',
      label: '您的活是哪一种',
      kind: 'choice',
      options: [
        { value: 'ordinary', label: '在一般单位、店铺上班' },
        { value: 'platform', label: '平台：外卖、快递、网约车、主播等' },
        { value: 'over-age', label: '到了退休年龄还在打工' },
        { value: 'contractor', label: '包工头、没资质的老板叫我干的' },
        { value: 'student', label: '在校学生实习、兼职' },
        { value: 'household', label: '给家庭或个人帮工、做保姆、当学徒' },
      ],
    },
    {
      name: 'on',
      label: '最后一天干活是哪天',
      kind: 'day',
      optional: true,
      help: '还在干的不填。',
    },
    {
      name: 'lawfulEmployer',
      label: '对方是公司、有执照的店或正式单位吗',
      kind: 'yes-no',
      ...whenOrdinary,
    },
    {
      name: 'managed',
      label: '您要守它的规定、听它安排吗',
      kind: 'yes-no',
      ...whenOrdinary,
    },
    { name: 'paid', label: '报酬是它发的吗', kind: 'yes-no', ...whenOrdinary },
    {
      name: 'partOfBusiness',
      label: '您干的是它平常业务的一部分吗',
      kind: 'yes-no',
      ...whenOrdinary,
    },
    {
      name: 'platformSigns',
      label: '平台怎么管您（有的都勾上）',
      kind: 'choices',
      optional: true,
      options: [
        { value: 'orders-assigned', label: '派单给我，不能随便拒绝' },
        { value: 'price-set', label: '价钱由平台定' },
        { value: 'punished', label: '迟到、差评、拒单要罚' },
        { value: 'hours-fixed', label: '规定上线时间或出勤' },
        { value: 'only-one', label: '只给这一家干' },
        { value: 'uniform', label: '要穿工服、参加早会培训' },
      ],
      when: { field: 'work', is: ['platform'] },
    },
    { name: 'pension', label: '已经领养老金了吗', kind: 'yes-no', ...whenOverAge },
    {
      name: 'laterByAgreement',
      label: '是和单位商量好推迟退休的吗',
      kind: 'yes-no',
      ...whenOverAge,
    },
  ],
  check: ({ on }, today) => ({
    errors: { on: on === null ? undefined : (tooEarly(on) ?? pastDayError(on, today)) },
  }),
  input: (
    { on, platformSigns, lawfulEmployer, managed, paid, partOfBusiness, ...rest },
    today,
  ) => ({
    work: rest.work,
    on: on ?? today,
    platformSigns: platformSigns ?? [],
    lawfulEmployer: lawfulEmployer ?? undefined,
    managed: managed ?? undefined,
    paid: paid ?? undefined,
    partOfBusiness: partOfBusiness ?? undefined,
    pension: rest.pension ?? undefined,
    laterByAgreement: rest.laterByAgreement ?? undefined,
  }),
  compute: employmentStatus,
});
