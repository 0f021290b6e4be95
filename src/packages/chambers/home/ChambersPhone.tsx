import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Loaded } from '@/components/state/Loaded';
import { go } from '@/platform/navigate';
import { CardPart } from './CardPart';
import { CasesPart } from './CasesPart';
import { OffersPart } from './OffersPart';
import { ReachPart } from './ReachPart';
import { ReleaseDoor } from './ReleaseDoor';
import type { ChambersState } from './use-chambers';

/** A lawyer's first page on a phone: one part below the other, each tap a page of its own. */
export function ChambersPhone({ page }: { page: ChambersState }) {
  const { card, offers, open, cases, closed, setClosed } = page;
  return (
    <Page title="律师和专家">
      <Stack gap={24}>
        <OffersPart
          query={offers}
          open={open}
          chosen=""
          onPress={(id) => go('/packages/chambers/offer/index', { id })}
        />
        <CasesPart
          list={cases}
          closed={closed}
          onClosed={setClosed}
          chosen=""
          onPress={(id) => go('/packages/chambers/case/index', { id })}
        />
        <Loaded query={card} shape="list">
          {(mine) => (
            <Stack gap={24}>
              {mine.expert || mine.firmId !== '' ? null : <ReleaseDoor />}
              <ReachPart left={mine.messagesLeft} onAllowed={card.reload} />
              <CardPart card={mine} />
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}
