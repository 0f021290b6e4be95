/** What a union changes to make the program its own. Colours are in `styles/tokens.scss`. */
export interface OfficeConfig {
  /** Name of the program as users see it. */
  appName: string;
  unionName: string;
  /** The WeChat cloud environment; empty uses the one the developer tools have chosen. */
  cloudEnv: string;
  hotlines: { union: Hotline; legalAid: Hotline };
  hours: { days: string; from: string; to: string };
  /**
   * Ids of the subscribe-message templates, by our own names; empty until the union has applied for them.
   * The same ids stand in the functions' SUBSCRIBE_TEMPLATES.
   */
  subscribeTemplates: Record<'progress' | 'reply' | 'duty', string>;
}

export interface Hotline {
  number: string;
  name: string;
}

export const office: OfficeConfig = {
  appName: '工会法援',
  unionName: '普惠区总工会',
  cloudEnv: '',
  hotlines: {
    union: { number: '12351', name: '职工热线' },
    legalAid: { number: '12348', name: '法律服务热线' },
  },
  hours: { days: '周一至周五', from: '8:30', to: '17:30' },
  subscribeTemplates: {
    progress: 'tmpl-progress',
    reply: 'tmpl-reply',
    duty: 'tmpl-duty',
  },
};
