import type { IconName } from '@/components/Icon';

export interface Need {
  title: string;
  icon: IconName;
  /** Ids of documents, in the order they are needed. */
  papers: readonly string[];
}

/** Documents by what somebody wants to do. */
export const NEEDS: readonly Need[] = [
  { title: '和单位谈', icon: 'handshake', papers: ['mediation-request', 'settlement'] },
  {
    title: '去仲裁',
    icon: 'scale',
    papers: ['arbitration-request', 'evidence-list', 'advance-execution'],
  },
  { title: '让单位快付钱', icon: 'money', papers: ['inspection-complaint', 'payment-order'] },
  { title: '受了工伤', icon: 'injury', papers: ['injury-recognition'] },
  { title: '打官司', icon: 'gavel', papers: ['civil-complaint', 'power-of-attorney'] },
  {
    title: '申请免费律师',
    icon: 'lifebuoy',
    papers: ['union-application', 'government-application'],
  },
];
