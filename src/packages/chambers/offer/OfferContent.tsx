import { Stack } from '@/components/layout/Stack';
import { Loaded } from '@/components/state/Loaded';
import { Answered } from './Answered';
import { OfferFacts } from './OfferFacts';
import type { OfferPageState } from './use-offer';
import { WhyYou } from './WhyYou';

/** What became of an offer, what it is about, and why he is asked. */
export function OfferContent({ page }: { page: OfferPageState }) {
  const { query, status } = page;
  return (
    <Loaded query={query} shape="detail">
      {(offer) => (
        <Stack gap={12}>
          {status === 'open' || status === undefined ? null : (
            <Answered offer={offer} status={status} />
          )}
          <OfferFacts offer={offer} open={status === 'open'} />
          <WhyYou offer={offer} />
        </Stack>
      )}
    </Loaded>
  );
}
