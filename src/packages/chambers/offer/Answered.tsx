import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { go } from '@/platform/navigate';
import { OFFER_STATES, type OfferStatus } from '../parts/offer-states';
import type { OfferView } from './use-offer';

/** What became of an offer that waits for no answer any more. */
export function Answered({ offer, status }: { offer: OfferView; status: OfferStatus }) {
  const { title, words } = OFFER_STATES[status];
  return (
    <Notice
      tone={status === 'accepted' ? 'ok' : 'info'}
      title={title}
      actions={
        status === 'accepted' ? (
          <Button
            size="small"
            onPress={() => go('/packages/chambers/case/index', { id: offer.matterId })}
          >
            去看案件
          </Button>
        ) : undefined
      }
    >
      {words}
    </Notice>
  );
}
