import { lawyers } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { type LawyerCard, saySpecialties } from '@/lawyers/say-card';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';
import { dayOf } from '@domain/time/china';
import { AdminPage } from '../frame/AdminPage';

/** Lawyers and experts with what they do and how much is in their hands. */
export default function LawyersPage() {
  const list = usePaged(lawyers, {});
  return (
    <AdminPage
      title="律师和专家"
      place="/packages/admin/lawyers/index"
      note="派单按这些卡片来。律师自己也能改。"
    >
      {list.status === 'empty' ? (
        <EmptyState icon="briefcase" title="还没有律师和专家">
          给他们邀请码，加入后会出现在这里。
        </EmptyState>
      ) : (
        <>
          <Card flush>
            {list.items.map((card) => (
              <LawyerCell key={card.personId} card={card} />
            ))}
          </Card>
          <ListEnd list={list} />
        </>
      )}
    </AdminPage>
  );
}

function LawyerCell({ card }: { card: LawyerCard }) {
  const { personId, name, expert, firmName, openLoad, capacity, messagesLeft, leave } = card;
  const today = dayOf(now());
  const away = leave.some(({ from, to }) => from <= today && to >= today);
  return (
    <Cell
      title={`${name} · ${expert ? '专家' : firmName || '工会律师'}`}
      note={`${saySpecialties(card.specialties)} · 还能提醒 ${messagesLeft} 次`}
      end={away ? <Tag tone="warn">请假</Tag> : `${openLoad} / ${capacity} 件`}
      onPress={() => go('/packages/admin/lawyer/index', { id: personId })}
    />
  );
}
