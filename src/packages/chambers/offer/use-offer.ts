import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { OutputOf } from '@contracts/action';
import { accept, decline, myOffer } from '@contracts/assignment';
import { useQuery } from '@/api/use-query';
import { useSubmit } from '@/api/use-submit';
import { useNow } from '@/platform/now';
import type { OfferStatus } from '../parts/offer-states';

export type OfferView = OutputOf<typeof myOffer>;

interface OfferUse {
  /** He has accepted: the matter is his case now. */
  onTaken: (matterId: string) => void;
  /** He has declined, or it could no longer be accepted: a list beside may say something else now. */
  onOver?: () => void;
}

/** An offer and its answer. What can no longer be answered is read again, so that the page says what became of it. */
export function useOffer(id: string, { onTaken, onOver }: OfferUse) {
  const query = useQuery(myOffer, id === '' ? null : { offerId: id });
  const now = useNow(30_000);
  const accepting = useSubmit(accept);
  const declining = useSubmit(decline);
  usePullDownRefresh(() => {
    query.reload();
    stopPullDownRefresh();
  });
  const reload = () => {
    query.reload();
    onOver?.();
  };
  const take = async () => {
    const taken = await accepting.submit({ offerId: id });
    if (taken) onTaken(taken.matterId);
    else reload();
  };
  return { query, status: statusOf(query.data, now), accepting, declining, take, reload };
}

export type OfferPageState = ReturnType<typeof useOffer>;

/** An open offer whose time is over is lapsed, whether or not the scheduler has come by. */
function statusOf(offer: OfferView | undefined, now: number): OfferStatus | undefined {
  if (offer === undefined) return undefined;
  return offer.status === 'open' && offer.lapsesAt <= now ? 'lapsed' : offer.status;
}
