import type { Rule } from '../rule';

/** 加班费, 试用期, 拖欠工资. */
export const WAGE_RULES = {
  'CA-05.rates': {
    article: '劳动法 44；工资支付暂行规定 13',
    says: '工作日加班付 1.5 倍，休息日加班又不补休付 2 倍，法定节假日加班付 3 倍。',
    confidence: 'V1',
  },
  'CA-05.divisor': {
    article: '人社部发〔2025〕2号',
    says: '一小时的工资是月工资除以 21.75 天再除以 8 小时；20.67 天只用来算工时。',
    confidence: 'V1',
    validFrom: '2025-01-01',
  },
  'CA-05.base': {
    article: '工资支付暂行规定 13',
    says: '加班费按合同约定的正常工作时间工资算，各地另有规定的按当地规定。',
    confidence: 'V2',
  },
  'CA-05.holidays': {
    article: '人社厅函〔2020〕135号',
    says: '3 倍只有 13 天法定节假日；长假里其他天是调休的休息日，付 2 倍或补休；调休上班的周末是普通工作日。',
    confidence: 'V2',
  },
  'CA-05.on-top': {
    article: '劳动法 44',
    says: '法定节假日的 3 倍在正常月工资之外另付，不能用补休代替。',
    confidence: 'V1',
  },
  'CA-05.limit': {
    article: '劳动法 41',
    says: '加班一天一般不超过 1 小时，最多 3 小时，一个月最多 36 小时；超过的也要付钱。',
    confidence: 'V1',
  },
  'CA-05.systems': {
    article: '工资支付暂行规定 13',
    says: '经批准的综合计算工时，超出总工时的付 1.5 倍，法定节假日付 3 倍；经批准的不定时工时一般不适用。',
    confidence: 'V1',
  },
  'CA-05.burden': {
    article: '最高法劳动争议司法解释(一) 42',
    says: '要加班费的，先由您证明有加班的事实，或者证明记录在单位手里。',
    confidence: 'V1',
    validFrom: '2021-01-01',
  },
  'CA-07.limit': {
    article: '劳动合同法 19',
    says: '合同不满三个月没有试用期；三个月以上不满一年最多一个月；一年以上不满三年最多两个月；三年以上和无固定期限最多六个月；同一单位只能约定一次。',
    confidence: 'V1',
  },
  'CA-07.part-time': {
    article: '劳动合同法 70',
    says: '非全日制用工不能有试用期。',
    confidence: 'V1',
  },
  'CA-07.pay': {
    article: '劳动合同法 20；劳动合同法实施条例 15',
    says: '试用期工资不低于同岗位最低档工资的 80% 或者合同工资的 80%，也不低于当地最低工资。',
    confidence: 'V1',
  },
  'CA-07.pay-reading': {
    article: '劳动合同法 20；劳动合同法实施条例 15',
    says: '低于合同工资 80% 先提醒；同时也低于同岗位最低档 80%，或低于最低工资，才算违法。',
    confidence: 'CONV',
  },
  'CA-07.illegal': {
    article: '劳动合同法 83',
    says: '违法的试用期已经干了的，按转正后的月工资，对超出的时间另付赔偿金。',
    confidence: 'V1',
  },
  'CA-07.part-month': {
    article: '劳动合同法 83',
    says: '超出部分不满一个月的，按工作日除以 21.75 折算。',
    confidence: 'CONV',
  },
  'CA-08.surcharge': {
    article: '劳动合同法 85',
    says: '劳动行政部门限期支付、单位过期还不付的，另加应付金额 50% 到 100% 的赔偿金；没有这个限期命令就没有。',
    confidence: 'V1',
  },
  'CA-08.order': {
    article: '劳动合同法 85',
    says: '加付赔偿金不能跳过劳动监察，直接在仲裁里要。',
    confidence: 'V2',
  },
  'CA-08.minimum': {
    article: '劳动合同法 85',
    says: '发的工资低于当地最低工资的，单位要补足差额。',
    confidence: 'V1',
  },
  'CA-08.deduct': {
    article: '工资支付暂行规定 16',
    says: '因赔偿损失扣工资，每月最多扣 20%，扣完也不能低于当地最低工资。',
    confidence: 'V1',
  },
  'CA-08.stopped': {
    article: '工资支付暂行规定 12',
    says: '不是您的原因停工，第一个工资周期照发工资；以后干了活的不低于最低工资，没干活的发当地生活费。',
    confidence: 'V1',
  },
} as const satisfies Record<string, Rule>;
