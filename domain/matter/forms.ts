/** The forms of aid the office gives (工会法律援助办法 9), from the lightest to the heaviest. */
export const FORMS = {
  consultation: { label: '咨询', explain: '您问，我们答', needsReview: false },
  drafting: { label: '代写文书', explain: '帮您写申请书、起诉状等', needsReview: false },
  negotiation: { label: '协商', explain: '我们出面和单位谈', needsReview: true },
  mediation: { label: '调解', explain: '请第三方帮双方谈拢', needsReview: true },
  arbitration: { label: '仲裁代理', explain: '帮您打劳动仲裁', needsReview: true },
  litigation: { label: '诉讼代理', explain: '帮您在法院打官司', needsReview: true },
} as const satisfies Record<string, FormFacts>;

interface FormFacts {
  label: string;
  /** One plain sentence for the worker. */
  explain: string;
  /** Whether aid of this form has a condition that must be reviewed first (工会法律援助办法 10). */
  needsReview: boolean;
}

export type FormOfAid = keyof typeof FORMS;

export const FORM_IDS = [
  'consultation',
  'drafting',
  'negotiation',
  'mediation',
  'arbitration',
  'litigation',
] as const satisfies readonly FormOfAid[];

/** Whether any of the wanted forms has to be granted before it begins. */
export function needsReview(forms: readonly FormOfAid[]): boolean {
  return forms.some((form) => FORMS[form].needsReview);
}
