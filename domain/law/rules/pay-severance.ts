import type { Rule } from '../rule';

/** 经济补偿: when it is due, for how many years, from which wage. */
export const SEVERANCE_RULES = {
  'CA-01.due': {
    article: '劳动合同法 46',
    says: '单位有过错您才辞职、单位提出协商解除、无过错辞退、裁员、合同到期单位不续签等，单位要付经济补偿。',
    confidence: 'V1',
  },
  'CA-01.not-due': {
    article: '劳动合同法 37、39、71',
    says: '自己提前通知辞职、有严重过错被辞退、非全日制用工，没有经济补偿。',
    confidence: 'V1',
  },
  'CA-01.years': {
    article: '劳动合同法 47(1)',
    says: '每满一年付一个月工资；满六个月不满一年算一年；不满六个月付半个月工资。',
    confidence: 'V1',
  },
  'CA-01.cap': {
    article: '劳动合同法 47(2)',
    says: '月工资高于当地上年度职工月平均工资三倍的，按三倍算，而且最多算十二年。',
    confidence: 'V1',
  },
  'CA-01.base': {
    article: '劳动合同法 47(3)；劳动合同法实施条例 27',
    says: '按离职前十二个月的平均应得工资算，包括奖金、津贴和补贴；低于当地最低工资的按最低工资算；干不满十二个月的按实际月数平均。',
    confidence: 'V1',
  },
  'CA-01.overtime-in-base': {
    article: '劳动合同法实施条例 27',
    says: '加班费多数地方算进平均工资，上海不算。',
    confidence: 'GK',
  },
  'CA-01.count': {
    article: '劳动合同法 47(1)',
    says: '工作年限把入职当天和最后一天都算进去。',
    confidence: 'CONV',
  },
  'CA-01.zero-months': {
    article: '劳动合同法实施条例 27',
    says: '十二个月里有没发工资的月份，有的地方剔除，有的地方照算。',
    confidence: 'CONV',
  },
  'CA-01.merge': {
    article: '劳动合同法实施条例 10；最高法劳动争议司法解释(一) 46',
    says: '不是您自己的原因换到新单位的，原单位的年限合并计算，已经补偿过的不再算。',
    confidence: 'V1',
  },
  'CA-01.since-2008': {
    article: '劳动合同法 97(3)',
    says: '经济补偿的年限从 2008 年 1 月 1 日起算；之前的年限，当时的规定要给才给。',
    confidence: 'V1',
  },
  'CA-01.before-2008': {
    article: '劳部发〔1994〕481号 5–9',
    says: '2008 年以前每满一年一个月，不满一年也算一个月；协商解除和不胜任的最多十二个月，患病、情况重大变化和裁员的不封顶。',
    confidence: 'V2',
  },
  'CA-01.waiver': {
    article: '最高法劳动争议司法解释(二) 19',
    says: '约定不交社保是无效的；单位没交社保，您可以因此辞职并要经济补偿。',
    confidence: 'V1',
    validFrom: '2025-09-01',
  },
  'CA-01.task': {
    article: '劳动合同法实施条例 22',
    says: '以完成一定工作任务为期限的合同因任务完成而终止，单位要付经济补偿。',
    confidence: 'V1',
  },
  'CA-01.refused-to-sign': {
    article: '劳动合同法实施条例 5、6',
    says: '入职一个月内书面通知后您不签合同而被终止的，没有经济补偿；超过一个月的有。',
    confidence: 'V1',
  },
} as const satisfies Record<string, Rule>;
