import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { useWide } from '@/platform/wide';
import type { Firm } from './FirmSheet';

interface FirmListProps {
  firms: readonly Firm[];
  onPress: (firm: Firm) => void;
}

const COLUMNS: readonly TableColumn[] = [
  { name: '律所', width: '2fr' },
  { name: '电话', width: '1.4fr' },
  { name: '合作', width: '112px' },
];

/** Law firms, and which of them are partners. */
export function FirmList({ firms, onPress }: FirmListProps) {
  const wide = useWide();
  if (!wide) {
    return (
      <Card flush>
        {firms.map((firm) => (
          <Cell
            key={firm.id}
            title={firm.name}
            note={phoneOf(firm)}
            end={partnerTag(firm)}
            onPress={() => onPress(firm)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={firms.map((firm) => ({
        id: firm.id,
        cells: [firm.name, phoneOf(firm), partnerTag(firm)],
        onPress: () => onPress(firm),
      }))}
    />
  );
}

const phoneOf = ({ phone }: Firm): string => (phone === '' ? '没有留电话' : phone);

const partnerTag = ({ partner, endedAt }: Firm) => {
  if (endedAt !== undefined) return <Tag>已退出</Tag>;
  return partner ? <Tag tone="ok">合作</Tag> : <Tag>不合作</Tag>;
};
