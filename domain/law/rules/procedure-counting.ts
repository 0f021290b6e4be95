import type { Rule } from '../rule';
import { ruleFrom } from './acts';

/** How days, months and years are counted. */
export const COUNTING_RULES = {
  'CT-01': ruleFrom('civil-code', '201', '事情发生的当天不算，从第二天开始数。', {
    also: '民事诉讼法 85',
  }),
  'CT-02': ruleFrom(
    'civil-code',
    '202',
    '按月、按年算的，最后一天是到期那个月的同一日；没有同一日的，是那个月的最后一天。',
  ),
  'CT-03': ruleFrom(
    'civil-code',
    '203',
    '最后一天是法定休假日的，顺延到放假结束后的第一天；调休上班的周末不顺延。',
    { also: '民事诉讼法 85' },
  ),
  'CT-04': ruleFrom(
    'civil-code',
    '203',
    '最后一天到 24 点为止；对方有上班时间的，到停止办公时为止。',
  ),
  'CT-05': ruleFrom(
    'civil-procedure',
    '85',
    '路上花的时间不算；到期前把材料交邮局寄出，就算没有过期。',
  ),
  'CT-06': ruleFrom(
    'civil-procedure',
    '86',
    '因为不可抗力或正当理由错过法院的期限，障碍消除后 10 天内可以申请顺延。',
  ),
  'CT-07': ruleFrom(
    'arbitration-rules',
    '80',
    '仲裁里的“三日”“五日”“十日”是工作日，“十五日”“四十五日”是自然日。',
  ),
  'CT-08': {
    article: '各法没有写“工作日”的条文',
    says: '其他规定里只写“日”的，按自然日算。',
    confidence: 'CONV',
  },
  'CT-09': {
    article: '时效按未顺延的日子办',
    says: '时效的最后一天不往后顺延，按算出的那一天之前办最稳妥。',
    confidence: 'CONV',
  },
  'CT-10': {
    article: '国办发明电〔2024〕12号、〔2025〕7号',
    says: '数工作日时跳过法定节假日，调休上班的周末算工作日。',
    confidence: 'V1',
  },
} as const satisfies Record<string, Rule>;
