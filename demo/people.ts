import type { InputOf } from '@contracts/action';
import type { saveLawyer } from '@contracts/directory';

type Card = Omit<InputOf<typeof saveLawyer>, 'personId' | 'stationIds'>;

/** Somebody who joins the office by an invitation. `station` and `firm` name keys of places.ts. */
export interface DemoColleague {
  openid: string;
  name: string;
  phone: string;
  role: 'staff' | 'student' | 'reviewer' | 'lawyer' | 'expert';
  station?: string;
  firm?: string;
  card?: Card;
}

const card = (
  specialties: string[],
  capacity: number,
  lat: number,
  lng: number,
  conflictNames: string[] = [],
): Card => ({
  specialties,
  branches: ['labour'],
  capacity,
  leave: [],
  conflictNames,
  place: { lat, lng },
});

export const COLLEAGUES: readonly DemoColleague[] = [
  { openid: 'demo-staff-chen', name: '陈静', phone: '13900010001', role: 'staff', station: 'PH' },
  { openid: 'demo-staff-he', name: '何平', phone: '13900010002', role: 'staff', station: 'QG' },
  { openid: 'demo-staff-gu', name: '顾芳', phone: '13900010003', role: 'staff', station: 'CA' },
  {
    openid: 'demo-student-lin',
    name: '林晓',
    phone: '13900010004',
    role: 'student',
    station: 'PH',
  },
  {
    openid: 'demo-reviewer-zhou',
    name: '周敏',
    phone: '13900010005',
    role: 'reviewer',
    station: 'QG',
  },
  {
    openid: 'demo-reviewer-sun',
    name: '孙立',
    phone: '13900010006',
    role: 'reviewer',
    station: 'QG',
  },
  {
    openid: 'demo-lawyer-li',
    name: '李文',
    phone: '13900010007',
    role: 'lawyer',
    firm: 'zhenghe',
    card: card(
      ['wages', 'termination', 'no-contract', 'women-workers', 'working-time'],
      10,
      31.246,
      121.412,
    ),
  },
  {
    openid: 'demo-lawyer-zhang',
    name: '张宁',
    phone: '13900010008',
    role: 'lawyer',
    firm: 'mingyuan',
    card: card(
      ['wages', 'work-injury', 'social-insurance', 'women-workers', 'employment-status'],
      12,
      31.26,
      121.39,
      ['恒达电子有限公司'],
    ),
  },
  {
    openid: 'demo-lawyer-qian',
    name: '钱程',
    phone: '13900010009',
    role: 'lawyer',
    firm: 'tongxin',
    card: card(
      ['work-injury', 'employment-status', 'other-labour', 'termination'],
      8,
      31.255,
      121.4,
    ),
  },
  {
    openid: 'demo-lawyer-feng',
    name: '冯岚',
    phone: '13900010010',
    role: 'lawyer',
    firm: 'zhenghe',
    card: card(
      ['wages', 'social-insurance', 'non-compete', 'termination', 'women-workers'],
      8,
      31.24,
      121.42,
    ),
  },
  {
    openid: 'demo-lawyer-tang',
    name: '唐悦',
    phone: '13900010011',
    role: 'lawyer',
    station: 'QG',
    card: card(
      [
        'wages',
        'termination',
        'women-workers',
        'work-injury',
        'no-contract',
        'social-insurance',
        'working-time',
        'other-labour',
      ],
      6,
      31.25,
      121.4,
    ),
  },
  {
    openid: 'demo-expert-zheng',
    name: '郑教授',
    phone: '13900010012',
    role: 'expert',
    card: card(
      [
        'work-injury',
        'employment-status',
        'non-compete',
        'women-workers',
        'termination',
        'wages',
        'social-insurance',
        'working-time',
        'no-contract',
        'other-labour',
      ],
      5,
      31.23,
      121.43,
    ),
  },
];
