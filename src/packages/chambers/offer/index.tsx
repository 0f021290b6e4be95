import { useRouter } from '@tarojs/taro';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Loaded } from '@/components/state/Loaded';
import { AnswerBar } from './AnswerBar';
import { Answered } from './Answered';
import { OfferFacts } from './OfferFacts';
import { useOffer } from './use-offer';
import { WhyYou } from './WhyYou';

/** One offer: what a lawyer may know before accepting, why he is asked, and his answer. */
export default function OfferPage() {
  const { id = '' } = useRouter().params;
  const page = useOffer(id);
  const { query, status } = page;
  return (
    <Page
      title={status === 'open' ? '新的派单' : '派单'}
      footer={
        query.data && status === 'open' ? <AnswerBar offer={query.data} page={page} /> : undefined
      }
    >
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
    </Page>
  );
}
