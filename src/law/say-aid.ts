import type { AidView } from './views';

interface Said {
  say: string;
  tone: 'ok' | 'warn' | 'neutral';
  icon: 'circle-check' | 'question' | 'transfer' | 'ban';
}

/** The answer in a word, with its tone. */
export const AID_KINDS: Readonly<Record<AidView['union']['kind'], Said>> = {
  eligible: { say: '可以申请', tone: 'ok', icon: 'circle-check' },
  'eligible-no-check': { say: '可以申请，不查收入', tone: 'ok', icon: 'circle-check' },
  probably: { say: '很可能可以', tone: 'warn', icon: 'question' },
  elsewhere: { say: '找别的部门', tone: 'neutral', icon: 'transfer' },
  not: { say: '这里不行', tone: 'neutral', icon: 'ban' },
};
