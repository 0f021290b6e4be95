/** One purpose for which personal data is used. A new text is a new version, and is asked for again. */
export interface ConsentPurpose {
  version: number;
  title: string;
  /** Plain words: what, for what, who gets it, what happens without it. */
  text: string;
  /** Asked on its own, never bundled (个人信息保护法 23, 29). */
  separate: boolean;
  /** Whether it can be taken back by itself; the service as a whole ends by erasing one's data. */
  withdrawable: boolean;
  article: string;
}

/** Every purpose; `outsideFirm` gets the names of the partner firms from `consentText`. */
export const CONSENTS = {
  service: {
    version: 1,
    title: '办理您的事项',
    text: '我们用您填写的姓名、电话和事情经过来答复您、办理援助。只有经办这件事的人能看到。不同意就不能提交事项，但可以看课程、案例，也可以打电话。以后不想继续，可以在“我的资料”里删除。',
    separate: false,
    withdrawable: false,
    article: '个人信息保护法第13、17条',
  },
  sensitive: {
    version: 1,
    title: '使用身份证号和健康情况',
    text: '申请仲裁、诉讼代理要写身份证号；工伤、怀孕等事项会用到病历。这些是敏感信息，我们加密保存，只用在这件事上。不同意也能咨询，但不能替您去仲裁或打官司。',
    separate: true,
    withdrawable: true,
    article: '个人信息保护法第29、30条',
  },
  outsideFirm: {
    version: 1,
    title: '把资料交给合作律所',
    text: '您的事项可能由合作律所的律师办理。律师接受后，才能看到您的姓名、电话、事情经过和材料，并且必须保密。合作律所：{firms}。不同意也可以，由工会自己的人员为您办理。',
    separate: true,
    withdrawable: true,
    article: '个人信息保护法第23条',
  },
  referral: {
    version: 1,
    title: '把资料转给其他部门',
    text: '有的事要由人社、法院、司法等部门处理。转之前，我们会告诉您转给谁、转哪些内容。不同意，我们就告诉您怎样自己去办。',
    separate: true,
    withdrawable: true,
    article: '个人信息保护法第23条',
  },
  location: {
    version: 1,
    title: '用您的位置找最近的站点',
    text: '只在您点“离我最近”时用一次，不保存。不同意可以自己选区和街道。',
    separate: true,
    withdrawable: true,
    article: '个人信息保护法第29条',
  },
  messages: {
    version: 1,
    title: '用微信提醒您进展',
    text: '事情有进展、材料要补、期限快到时，用微信提醒您。提醒里不写案情。不同意也能办，请常来看看“消息”。',
    separate: false,
    withdrawable: true,
    article: '个人信息保护法第13条',
  },
  statistics: {
    version: 1,
    title: '统计用的情况',
    text: '性别、出生年份、是不是农民工、是不是会员、行业，都可以不填。只用来统计人数，不会显示是谁。',
    separate: false,
    withdrawable: true,
    article: '个人信息保护法第6、13条',
  },
  caseStudy: {
    version: 1,
    title: '把您的事写成案例',
    text: '办结以后，去掉姓名、单位和能认出您的内容，写成案例给其他职工看。发布前可以先给您看。不同意不影响办理。',
    separate: true,
    withdrawable: true,
    article: '个人信息保护法第25条',
  },
} as const satisfies Record<string, ConsentPurpose>;

export type ConsentId = keyof typeof CONSENTS;
export const CONSENT_IDS = Object.keys(CONSENTS) as readonly ConsentId[];

/** What somebody agreed to, or took back. The latest record of a purpose counts. */
export interface ConsentRecord {
  purpose: ConsentId;
  version: number;
  given: boolean;
  /** For the hand-over to partner firms: which ones were named. */
  firmNames?: readonly string[];
}

/** Narrows a string from outside to a purpose. */
export function isConsentId(value: string): value is ConsentId {
  return (CONSENT_IDS as readonly string[]).includes(value);
}

/** The text as it is shown, with the partner firms by name. */
export function consentText(id: ConsentId, firmNames: readonly string[] = []): string {
  const names = firmNames.length > 0 ? firmNames.join('、') : '目前没有';
  return CONSENTS[id].text.replace('{firms}', names);
}

/** Whether the present text was agreed to. Records are in the order they were made. A newly named firm needs a new consent (个人信息保护法 23). */
export function isConsented(
  id: ConsentId,
  records: readonly ConsentRecord[],
  firmNames: readonly string[] = [],
): boolean {
  const own = records.filter(({ purpose }) => purpose === id);
  const latest = own[own.length - 1];
  if (!latest?.given || latest.version !== CONSENTS[id].version) return false;
  return id !== 'outsideFirm' || firmNames.every((name) => latest.firmNames?.includes(name));
}
