import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { useNow } from '@/platform/now';
import { ROLES } from '@domain/people/roles';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { type Invitation, stateOf } from './say-invitation';

interface InvitationCellProps {
  invitation: Invitation;
  onPress: () => void;
}

/** One invitation: for whom, as what, and what became of it. */
export function InvitationCell({ invitation, onPress }: InvitationCellProps) {
  const now = useNow();
  const { forWhom, role, expiresAt, usedAt } = invitation;
  const { label, tone, open } = stateOf(invitation, now);
  const when = open
    ? `${sayDay(dayOf(expiresAt), dayOf(now))}前有效`
    : usedAt === undefined
      ? ''
      : sayDay(dayOf(usedAt), dayOf(now));
  return (
    <Cell
      title={forWhom}
      note={[ROLES[role].label, when].filter((part) => part !== '').join(' · ')}
      end={<Tag tone={tone}>{label}</Tag>}
      onPress={onPress}
    />
  );
}
