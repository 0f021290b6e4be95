import type { OutputOf } from '@contracts/action';
import type { myOffers } from '@contracts/assignment';

export type OfferStatus = OutputOf<typeof myOffers>['items'][number]['status'];

interface OfferState {
  label: string;
  tone: 'neutral' | 'brand' | 'ok' | 'warn';
  /** Told on the page of an offer that needs no answer any more. */
  title: string;
  words: string;
}

/** What became of an offer, in words. */
export const OFFER_STATES: Readonly<Record<OfferStatus, OfferState>> = {
  open: { label: '待答复', tone: 'warn', title: '等您答复', words: '' },
  accepted: {
    label: '已接受',
    tone: 'ok',
    title: '您已经接受了',
    words: '案件在“我的案件”里。',
  },
  declined: {
    label: '没有接',
    tone: 'neutral',
    title: '您没有接这个派单',
    words: '已经去问下一位，您不用再做什么。',
  },
  conflict: {
    label: '有冲突',
    tone: 'neutral',
    title: '您说了有冲突',
    words: '已经记住，以后和这家单位有关的事不会再派给您。',
  },
  lapsed: {
    label: '已过时间',
    tone: 'neutral',
    title: '已经过了答复时间',
    words: '派单已转给其他律师。下次来不及看，可以先请假或调低承办上限。',
  },
  recalled: {
    label: '已收回',
    tone: 'neutral',
    title: '派单已经收回',
    words: '站点另外作了安排，或者职工撤回了。您不用再做什么。',
  },
};
