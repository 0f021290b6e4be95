import { View } from '@tarojs/components';
import { Desk } from '@/components/layout/Desk';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { TwoPane } from '@/components/layout/TwoPane';
import { Loaded } from '@/components/state/Loaded';
import { office } from '@/office.config';
import { CasePane } from '../case/CasePane';
import { HOME, PLACES } from '../frame/places';
import { OfferPane } from '../offer/OfferPane';
import { CardPart } from './CardPart';
import { CasesPart } from './CasesPart';
import { OffersPart } from './OffersPart';
import { ReachPart } from './ReachPart';
import { ReleaseDoor } from './ReleaseDoor';
import { useChosen } from './use-chosen';
import type { ChambersState } from './use-chambers';
import './home.scss';

/** A lawyer's desk in a wide window: offers and cases on the left, the chosen one beside them. */
export function ChambersDesk({ page }: { page: ChambersState }) {
  const { card, offers, open, cases, closed, setClosed } = page;
  const { chosen, choose } = useChosen(page);
  const places = PLACES.map((place) =>
    place.path === HOME ? { ...place, count: open.length } : place,
  );
  const list = (
    <View className="c-home">
      <OffersPart
        query={offers}
        open={open}
        chosen={chosen?.kind === 'offer' ? chosen.id : ''}
        onPress={(id) => choose({ kind: 'offer', id })}
      />
      <CasesPart
        list={cases}
        closed={closed}
        onClosed={setClosed}
        chosen={chosen?.kind === 'case' ? chosen.id : ''}
        onPress={(id) => choose({ kind: 'case', id })}
      />
      <Loaded query={card} shape="list">
        {(mine) => (
          <Stack gap={24}>
            {mine.expert || mine.firmId !== '' ? null : <ReleaseDoor />}
            <ReachPart left={mine.messagesLeft} onAllowed={card.reload} />
          </Stack>
        )}
      </Loaded>
    </View>
  );
  return (
    <Page title="律师和专家" layout="wide">
      <Desk name={`${office.appName} · 律师`} places={places} current={HOME}>
        <TwoPane
          list={list}
          detail={
            chosen === null ? (
              <Loaded query={card} shape="detail">
                {(mine) => <CardPart card={mine} />}
              </Loaded>
            ) : chosen.kind === 'offer' ? (
              <OfferPane
                key={chosen.id}
                id={chosen.id}
                onTaken={(id) => {
                  offers.reload();
                  cases.reload();
                  choose({ kind: 'case', id, taken: true });
                }}
                onOver={offers.reload}
              />
            ) : (
              <CasePane
                key={chosen.id}
                id={chosen.id}
                justTaken={chosen.taken ?? false}
                onMoved={cases.reload}
              />
            )
          }
        />
      </Desk>
    </Page>
  );
}
