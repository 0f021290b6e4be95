/** How a parameter's value is written. */
export type Unit = 'yuan' | 'days' | 'working days' | 'months' | 'percent' | 'choice';

export interface Parameter {
  label: string;
  unit: Unit;
  /** What it is for, in one sentence for whoever keeps it up to date. */
  purpose: string;
  /** The values a choice can have, with their names. */
  choices?: Readonly<Record<string, string>>;
}

/** The closed list of numbers and choices that change by place or year. */
export const PARAMETERS = {
  minimumWage: {
    label: '月最低工资标准',
    unit: 'yuan',
    purpose: '经济补偿、病假工资、竞业补偿的下限，终局裁决的限额（12 倍）。',
  },
  localAverageWage: {
    label: '上年度职工月平均工资',
    unit: 'yuan',
    purpose: '经济补偿的三倍封顶，按单位所在地（设区的市）。',
  },
  areaAverageWage: {
    label: '统筹地区上年度职工月平均工资',
    unit: 'yuan',
    purpose: '工伤待遇里本人工资的 60%–300%、护理费、丧葬补助金。',
  },
  urbanIncome: {
    label: '上年度全国城镇居民人均可支配收入',
    unit: 'yuan',
    purpose: '一次性工亡补助金（20 倍），按死亡当年的上一年度。',
  },
  hardshipLine: {
    label: '法律援助经济困难标准（人均月收入）',
    unit: 'yuan',
    purpose: '申请政府法律援助时的收入线。',
  },
  aidScope: {
    label: '政府法律援助增加的劳动争议',
    unit: 'choice',
    purpose: '法律援助法第三十一条没有写、省里加进范围的事；没有录入时提示打 12348 问。',
    choices: {
      'contract-disputes': '劳动合同纠纷',
      'labour-disputes': '全部劳动争议',
      none: '没有增加',
    },
  },
  aidReviewDays: {
    label: '工会法律援助审查期限（自然日）',
    unit: 'days',
    purpose: '收齐材料后多少天内作出决定。',
  },
  aidReviewWorkdays: {
    label: '工会法律援助审查期限（工作日）',
    unit: 'working days',
    purpose: '当地按工作日算的，填在这里；两项都填时按先到的算。',
  },
  injuryMedicalGrant: {
    label: '一次性工伤医疗补助金',
    unit: 'yuan',
    purpose: '五至十级，省里规定；按级别分别录入。',
  },
  injuryJobGrant: {
    label: '一次性伤残就业补助金',
    unit: 'yuan',
    purpose: '五至十级，省里规定；按级别分别录入。',
  },
  maternityExtraDays: {
    label: '产假奖励天数',
    unit: 'days',
    purpose: '98 天之外，省里增加的天数。',
  },
  doubleWageLimitation: {
    label: '二倍工资的时效怎么算',
    unit: 'choice',
    purpose: '各地做法不同；没有录入时按最稳妥的逐日算。',
    choices: { daily: '逐日算', integral: '整体算一年', monthly: '逐月算' },
  },
  sickPayFloor: {
    label: '病假工资不低于最低工资的',
    unit: 'percent',
    purpose: '病假工资的下限。',
  },
  livingAllowance: {
    label: '停工停产生活费占最低工资的',
    unit: 'percent',
    purpose: '超过一个工资支付周期、没有提供劳动时。',
  },
  annualLeaveLimitation: {
    label: '未休年休假工资的时效怎么算',
    unit: 'choice',
    purpose: '各地做法不同。',
    choices: { 'next-year-end': '从下一年结束起一年', 'year-end': '从当年结束起一年' },
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;
