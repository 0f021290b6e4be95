import { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { myCases, myOffers } from '@contracts/assignment';
import { myLawyerCard } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { useQuery } from '@/api/use-query';
import { useNow } from '@/platform/now';

/** What a lawyer's first page shows. Somebody without a lawyer's role is a stranger here. */
export function useChambers() {
  const [closed, setClosed] = useState(false);
  const card = useQuery(myLawyerCard, {});
  // open offers stand first, so that the first page holds all that wait for an answer
  const offers = useQuery(myOffers, {});
  const cases = usePaged(myCases, { closed });
  usePullDownRefresh(() => {
    card.reload();
    offers.reload();
  });
  const now = useNow(30_000);
  const open = (offers.data?.items ?? []).filter(
    ({ status, lapsesAt }) => status === 'open' && lapsesAt > now,
  );
  const code = card.error?.code;
  const stranger = code === 'FORBIDDEN' || code === 'NOT_FOUND' || code === 'UNAUTHENTICATED';
  return { card, offers, open, cases, closed, setClosed, stranger };
}

export type ChambersState = ReturnType<typeof useChambers>;
