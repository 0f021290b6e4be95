/** What to do about a claim's own limit, by how much time is left. */
export const ARBITRATION_WORDS = {
  doNow: '不要等到最后几天，尽快到干活的地方或单位所在地的劳动仲裁委递交申请；仲裁不收费。',
  hurry: '时间很紧，今天就去仲裁委递交申请，或者申请法律援助：可以先办手续，后补材料。',
  afterwards:
    '一年过了也先别放弃：过期（超过时效）要单位自己提出来才算。把要过钱、投诉过、单位答应过的凭证找出来，打 12351 或问承办人。',
} as const;

export const INJURY_WORDS = {
  doNow: '单位没有申请工伤认定的，您本人、近亲属或工会现在就可以申请，不用等单位。',
  hurry: '时间很紧，今天就带诊断证明和上班的证据去人社局申请工伤认定，材料可以后补。',
  afterwards:
    '一年过了也先别放弃：不是您的原因耽误的时间不算，例如打官司确认劳动关系的时间。请马上打 12351 或问承办人。',
} as const;

export const INSPECTION_WORDS = {
  doNow: '也可以向劳动监察投诉，打 12333 或到当地劳动保障监察大队；已经走仲裁的就不再受理。',
  afterwards: '超过两年，劳动监察不再处理，请看仲裁的期限。',
} as const;

export const CIVIL_WORDS = {
  doNow: '尽快要钱并留下凭证；对方不给的，可以向法院起诉。',
  hurry: '时间很紧，今天就去法院递交起诉状，或申请法律援助。',
  afterwards: '三年过了也先别放弃：要过钱、对方答应过的凭证都找出来，打 12351 或问承办人。',
} as const;
