import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { Tag } from '@/components/show/Tag';
import { useNow } from '@/platform/now';
import { useWide } from '@/platform/wide';
import { ROLES } from '@domain/people/roles';
import { type Invitation, stateOf, whenOf } from './say-invitation';

interface InvitationListProps {
  invitations: readonly Invitation[];
  onPress: (invitation: Invitation) => void;
}

const COLUMNS: readonly TableColumn[] = [
  { name: '给谁', width: '1.2fr' },
  { name: '身份', width: '1fr' },
  { name: '什么时候', width: '1.6fr' },
  { name: '现在', width: '112px' },
];

/** Each invitation: for whom, as what, and what became of it. */
export function InvitationList({ invitations, onPress }: InvitationListProps) {
  const now = useNow();
  const wide = useWide();
  const tagOf = (one: Invitation) => {
    const { label, tone } = stateOf(one, now);
    return <Tag tone={tone}>{label}</Tag>;
  };
  if (!wide) {
    return (
      <Card flush>
        {invitations.map((one) => (
          <Cell
            key={one.id}
            title={one.forWhom}
            note={[ROLES[one.role].label, whenOf(one, now)]
              .filter((part) => part !== '')
              .join(' · ')}
            end={tagOf(one)}
            onPress={() => onPress(one)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={invitations.map((one) => ({
        id: one.id,
        cells: [one.forWhom, ROLES[one.role].label, whenOf(one, now), tagOf(one)],
        onPress: () => onPress(one),
      }))}
    />
  );
}
