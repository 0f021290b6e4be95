import { Pane } from '@/components/layout/Pane';
import { AnswerBar } from './AnswerBar';
import { OfferContent } from './OfferContent';
import { useOffer } from './use-offer';

interface OfferPaneProps {
  id: string;
  /** He has accepted: the matter is his case now. */
  onTaken: (matterId: string) => void;
  /** It waits for no answer any more. */
  onOver: () => void;
}

/** An offer beside the list, in a wide window. */
export function OfferPane({ id, onTaken, onOver }: OfferPaneProps) {
  const page = useOffer(id, { onTaken, onOver });
  const { query, status } = page;
  return (
    <Pane
      foot={
        query.data && status === 'open' ? <AnswerBar offer={query.data} page={page} /> : undefined
      }
    >
      <OfferContent page={page} />
    </Pane>
  );
}
