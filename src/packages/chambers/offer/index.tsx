import { useRouter } from '@tarojs/taro';
import { replace } from '@/platform/navigate';
import { ChambersPage } from '../frame/ChambersPage';
import { HOME } from '../frame/places';
import { AnswerBar } from './AnswerBar';
import { OfferContent } from './OfferContent';
import { useOffer } from './use-offer';

/** One offer: what a lawyer may know before accepting, why he is asked, and his answer. */
export default function OfferPage() {
  const { id = '' } = useRouter().params;
  const page = useOffer(id, {
    onTaken: (matterId) => replace('/packages/chambers/case/index', { id: matterId, taken: 1 }),
  });
  const { query, status } = page;
  return (
    <ChambersPage
      title={status === 'open' ? '新的派单' : '派单'}
      place={HOME}
      below
      footer={
        query.data && status === 'open' ? <AnswerBar offer={query.data} page={page} /> : undefined
      }
    >
      <OfferContent page={page} />
    </ChambersPage>
  );
}
