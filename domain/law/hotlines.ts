import type { Confidence } from './rule';

/** A number to call, shown and never dialled without a tap. */
export interface Hotline {
  name: string;
  phone: string;
  /** What it is for, in one sentence. */
  why: string;
  /** How sure the number is. */
  confidence: Confidence;
  /** Where its window is, once an office has told. */
  address?: string;
}

/** National hotlines. */
export const HOTLINES = {
  union: {
    name: '12351 工会服务热线',
    phone: '12351',
    why: '问工会的法律援助；外地的工会在号码前加区号。',
    confidence: 'V2',
  },
  'legal-aid': {
    name: '12348 公共法律服务热线',
    phone: '12348',
    why: '问当地的法律援助机构在哪里、这件事管不管。',
    confidence: 'GK',
  },
  labour: {
    name: '12333 人社服务热线',
    phone: '12333',
    why: '投诉欠薪、问社保补缴、工伤认定和仲裁地址。',
    confidence: 'GK',
  },
  government: {
    name: '12345 政务服务热线',
    phone: '12345',
    why: '不知道该找哪个部门时，由它转交。',
    confidence: 'GK',
  },
  courts: {
    name: '12368 法院诉讼服务热线',
    phone: '12368',
    why: '问立案、开庭、执行和缓交诉讼费。',
    confidence: 'GK',
  },
  women: {
    name: '12338 妇女维权热线',
    phone: '12338',
    why: '家庭暴力、女职工受侵害可以求助。',
    confidence: 'GK',
  },
  youth: {
    name: '12355 青少年服务热线',
    phone: '12355',
    why: '未成年人维权求助。',
    confidence: 'GK',
  },
  prosecutors: {
    name: '12309 检察服务热线',
    phone: '12309',
    why: '想请检察院支持您打官司、申请司法救助，可以问。',
    confidence: 'GK',
  },
  safety: {
    name: '12350 安全生产举报热线',
    phone: '12350',
    why: '举报不安全的作业、瞒报的事故。',
    confidence: 'GK',
  },
  police: {
    name: '110 报警电话',
    phone: '110',
    why: '有人动手或威胁，先保证安全。',
    confidence: 'GK',
  },
  ambulance: {
    name: '120 急救电话',
    phone: '120',
    why: '有人受伤或病重，先救人。',
    confidence: 'GK',
  },
  fire: { name: '119 火警电话', phone: '119', why: '起火或被困，先救人。', confidence: 'GK' },
} as const satisfies Record<string, Hotline>;

export type HotlineId = keyof typeof HOTLINES;
