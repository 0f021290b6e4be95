import { useState } from 'react';
import { invitations } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { useShareCard } from '@/platform/share';
import { AdminPage } from '../frame/AdminPage';
import { InvitationList } from './InvitationList';
import { InvitationSheet } from './InvitationSheet';
import { InviteSheet } from './InviteSheet';
import { cardOf, type Invitation } from './say-invitation';

/** Codes by which people join the office, who used them, and making new ones. */
export default function InvitationsPage() {
  const list = usePaged(invitations, {});
  const [making, setMaking] = useState(false);
  const [shown, show] = useState<Invitation | null>(null);
  useShareCard(cardOf(shown));
  const changed = (made: Invitation | null) => {
    setMaking(false);
    show(made);
    list.reload();
  };
  const add = (
    <Button kind="primary" icon="plus" onPress={() => setMaking(true)}>
      做一个邀请码
    </Button>
  );
  return (
    <AdminPage
      title="邀请"
      place="/packages/admin/invitations/index"
      note="一个码只给一个人，用一次，7 天内有效。"
      action={add}
    >
      {list.status === 'empty' ? (
        <EmptyState icon="user-plus" title="还没有发过邀请">
          新同事、律师、专家都用邀请码加入。
        </EmptyState>
      ) : (
        <>
          <InvitationList invitations={list.items} onPress={show} />
          <ListEnd list={list} />
        </>
      )}
      {making ? <InviteSheet onClose={() => setMaking(false)} onMade={changed} /> : null}
      {shown === null ? null : (
        <InvitationSheet
          invitation={shown}
          onClose={() => show(null)}
          onRevoked={() => changed(null)}
        />
      )}
    </AdminPage>
  );
}
