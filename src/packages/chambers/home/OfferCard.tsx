import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { myOffers } from '@contracts/assignment';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { Countdown } from '@/components/matter/Countdown';
import { TOPICS } from '@domain/triage/topics';
import { OfferTags } from '../parts/OfferTags';
import '../parts/parts.scss';

type Offer = OutputOf<typeof myOffers>['items'][number];

interface OfferCardProps {
  offer: Offer;
  /** Shown in the pane beside the list. */
  chosen: boolean;
  onPress: (offerId: string) => void;
}

/** An open offer in the list; the whole card opens it. */
export function OfferCard({ offer, chosen, onPress }: OfferCardProps) {
  const { id, topic, urgent, offeredAt, lapsesAt } = offer;
  return (
    <Card tone={urgent ? 'flag' : chosen ? 'soft' : 'plain'} onPress={() => onPress(id)}>
      <Stack gap={8}>
        <OfferTags offer={offer} />
        <View className="c-offer-title">{TOPICS[topic].label}</View>
        <Countdown what="答复" startedAt={offeredAt} dueAt={lapsesAt} />
      </Stack>
    </Card>
  );
}
