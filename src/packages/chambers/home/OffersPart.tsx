import type { OutputOf } from '@contracts/action';
import type { myOffers } from '@contracts/assignment';
import type { Query } from '@/api/use-query';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Loaded } from '@/components/state/Loaded';
import { go } from '@/platform/navigate';
import { OfferCard } from './OfferCard';

type Offers = OutputOf<typeof myOffers>;

interface OffersPartProps {
  query: Query<Offers>;
  /** Those among them that can still be answered. */
  open: Offers['items'];
  chosen: string;
  onPress: (offerId: string) => void;
}

/** The offers that wait for an answer, each with the time left. */
export function OffersPart({ query, open, chosen, onPress }: OffersPartProps) {
  return (
    <Section
      title="待答复的派单"
      action={
        <TextLink arrow label="全部派单" onPress={() => go('/packages/chambers/offers/index')}>
          全部
        </TextLink>
      }
    >
      <Loaded query={query} shape="list">
        {() =>
          open.length === 0 ? (
            <NoOffers />
          ) : (
            open.map((offer) => (
              <OfferCard
                key={offer.id}
                offer={offer}
                chosen={offer.id === chosen}
                onPress={onPress}
              />
            ))
          )
        }
      </Loaded>
    </Section>
  );
}

function NoOffers() {
  return (
    <Card flush>
      <Cell
        icon="circle-check"
        iconTone="ok"
        title="现在没有派单要答复"
        note="有新派单时微信会提醒您，也会出现在这里"
      />
    </Card>
  );
}
