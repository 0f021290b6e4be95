import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { type LawyerCard, saySpecialties } from '@/lawyers/say-card';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';
import { useWide } from '@/platform/wide';
import { dayOf } from '@domain/time/china';

const COLUMNS: readonly TableColumn[] = [
  { name: '姓名', width: '1fr' },
  { name: '律所', width: '1.4fr' },
  { name: '专长', width: '2.6fr' },
  { name: '微信提醒', width: '88px' },
  { name: '在办 / 最多', width: '96px', figures: true },
];

/** Lawyers and experts with what they do and how much is in their hands. */
export function LawyerList({ lawyers }: { lawyers: readonly LawyerCard[] }) {
  const wide = useWide();
  if (!wide) {
    return (
      <Card flush>
        {lawyers.map((card) => (
          <Cell
            key={card.personId}
            title={`${card.name} · ${firmOf(card)}`}
            note={`${saySpecialties(card.specialties)}。微信${sayReach(card)}`}
            end={isAway(card) ? <Tag tone="warn">请假</Tag> : loadOf(card)}
            onPress={() => openCard(card)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={lawyers.map((card) => ({
        id: card.personId,
        cells: [
          card.name,
          firmOf(card),
          saySpecialties(card.specialties),
          card.messagesLeft === 0 ? <Tag tone="warn">收不到</Tag> : sayReach(card),
          isAway(card) ? <Tag tone="warn">请假</Tag> : loadOf(card),
        ],
        onPress: () => openCard(card),
      }))}
    />
  );
}

const openCard = ({ personId }: LawyerCard) => go('/packages/admin/lawyer/index', { id: personId });

const firmOf = ({ expert, firmName }: LawyerCard): string =>
  expert ? '专家' : firmName || '工会律师';

const loadOf = ({ openLoad, capacity }: LawyerCard): string => `${openLoad} / ${capacity} 件`;

const sayReach = ({ messagesLeft }: LawyerCard): string =>
  messagesLeft === 0 ? '收不到提醒' : `还能提醒 ${messagesLeft} 次`;

function isAway({ leave }: LawyerCard): boolean {
  const today = dayOf(now());
  return leave.some(({ from, to }) => from <= today && to >= today);
}
