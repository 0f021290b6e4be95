import type { ShareCard } from '@/platform/share-card';

/** The tool itself, not what anybody put into it. */
export const CLAIMS_CARD: ShareCard = {
  title: '能向单位要哪几项、一共多少，在手机上列清楚',
  path: '/packages/tools/claims/index',
};
