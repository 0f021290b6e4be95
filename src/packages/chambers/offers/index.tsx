import { myOffers } from '@contracts/assignment';
import { usePaged } from '@/api/use-paged';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { sayWhen } from '@/format/day';
import { go } from '@/platform/navigate';
import { useNow } from '@/platform/now';
import { FORMS } from '@domain/matter/forms';
import { TOPICS } from '@domain/triage/topics';
import { ChambersPage } from '../frame/ChambersPage';
import { OFFER_STATES } from '../parts/offer-states';

/** All offers he was ever made, and what became of each. */
export default function OffersPage() {
  const list = usePaged(myOffers, {});
  const now = useNow();
  return (
    <ChambersPage title="全部派单" place="/packages/chambers/offers/index">
      {list.status === 'empty' ? (
        <EmptyState icon="send" title="还没有给您派过单">
          请先在“我的名片”里选好专长、打开微信提醒。有新派单时会提醒您。
        </EmptyState>
      ) : (
        <>
          <Card flush>
            {list.items.map(({ id, topic, forms, status, offeredAt }) => (
              <Cell
                key={id}
                title={TOPICS[topic].label}
                note={`${forms.map((form) => FORMS[form].label).join('、')} · ${sayWhen(offeredAt, now)}`}
                end={<Tag tone={OFFER_STATES[status].tone}>{OFFER_STATES[status].label}</Tag>}
                onPress={() => go('/packages/chambers/offer/index', { id })}
              />
            ))}
          </Card>
          <ListEnd list={list} />
        </>
      )}
    </ChambersPage>
  );
}
