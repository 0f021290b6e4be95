import { View } from '@tarojs/components';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Loaded } from '@/components/state/Loaded';
import { Stranger } from '../parts/Stranger';
import { CardPart } from './CardPart';
import { CasesPart } from './CasesPart';
import { OffersPart } from './OffersPart';
import { ReachPart } from './ReachPart';
import { ReleaseDoor } from './ReleaseDoor';
import { useChambers } from './use-chambers';
import './home.scss';

/** Where a lawyer or expert begins: what waits for an answer, what he handles, whether messages reach him, his card. */
export default function ChambersPage() {
  const { card, offers, cases, closed, setClosed, stranger } = useChambers();
  return (
    <Page title="律师和专家" layout="plain">
      {stranger ? (
        <Stranger />
      ) : (
        <View className="c-home">
          <Stack gap={24}>
            <OffersPart query={offers} />
            <CasesPart list={cases} closed={closed} onClosed={setClosed} />
          </Stack>
          <Loaded query={card} shape="list">
            {(mine) => (
              <Stack gap={24}>
                {mine.expert || mine.firmId !== '' ? null : <ReleaseDoor />}
                <ReachPart left={mine.messagesLeft} onAllowed={card.reload} />
                <CardPart card={mine} />
              </Stack>
            )}
          </Loaded>
        </View>
      )}
    </Page>
  );
}
