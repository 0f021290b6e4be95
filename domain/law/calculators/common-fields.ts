import type { Field } from '../fields';

/** Fields several calculators ask in the same words. */
export const START = {
  name: 'start',
  label: '入职日期',
  kind: 'day',
  help: '实际上班的第一天，不是签合同那天。',
} as const satisfies Field;

export const LAST_DAY = {
  name: 'lastDay',
  label: '最后工作日',
  kind: 'day',
  help: '离职前最后一天上班的日子；还没离职的，写通知您的最后一天。',
} as const satisfies Field;

export const AVERAGE_WAGE = {
  name: 'averageWage',
  label: '离职前十二个月的平均工资',
  kind: 'money',
  help: '应得的（扣社保、个税以前），包括奖金、津贴、补贴；不满十二个月按实际月数平均。',
} as const satisfies Field;

export const LOCAL_AVERAGE_WAGE = {
  name: 'localAverageWage',
  label: '当地上年度职工月平均工资',
  kind: 'money',
  help: '单位所在市公布的；不知道可以不填。',
  optional: true,
  parameter: 'localAverageWage',
} as const satisfies Field;

export const MINIMUM_WAGE = {
  name: 'minimumWage',
  label: '当地月最低工资',
  kind: 'money',
  help: '不知道可以不填。',
  optional: true,
  parameter: 'minimumWage',
} as const satisfies Field;

export const AREA_AVERAGE_WAGE = {
  name: 'areaAverageWage',
  label: '统筹地区上年度职工月平均工资',
  kind: 'money',
  help: '社保经办机构公布的；不知道可以不填。',
  optional: true,
  parameter: 'areaAverageWage',
} as const satisfies Field;
