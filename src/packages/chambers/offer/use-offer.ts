import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { OutputOf } from '@contracts/action';
import { accept, decline, myOffer } from '@contracts/assignment';
import { useQuery } from '@/api/use-query';
import { useSubmit } from '@/api/use-submit';
import { replace } from '@/platform/navigate';
import { useNow } from '@/platform/now';
import type { OfferStatus } from '../parts/offer-states';

export type OfferView = OutputOf<typeof myOffer>;

/** An offer and its answer. What can no longer be answered is read again, so that the page says what became of it. */
export function useOffer(id: string) {
  const query = useQuery(myOffer, id === '' ? null : { offerId: id });
  const now = useNow(30_000);
  const accepting = useSubmit(accept);
  const declining = useSubmit(decline);
  usePullDownRefresh(() => {
    query.reload();
    stopPullDownRefresh();
  });
  const take = async () => {
    const taken = await accepting.submit({ offerId: id });
    if (taken) replace('/packages/chambers/case/index', { id: taken.matterId, taken: 1 });
    else query.reload();
  };
  return { query, status: statusOf(query.data, now), accepting, declining, take };
}

export type OfferPageState = ReturnType<typeof useOffer>;

/** An open offer whose time is over is lapsed, whether or not the scheduler has come by. */
function statusOf(offer: OfferView | undefined, now: number): OfferStatus | undefined {
  if (offer === undefined) return undefined;
  return offer.status === 'open' && offer.lapsesAt <= now ? 'lapsed' : offer.status;
}
