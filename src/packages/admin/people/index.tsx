import { useState } from 'react';
import { Segmented } from '@/components/input/Segmented';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { Button } from '@/components/input/Button';
import { go } from '@/platform/navigate';
import { AdminPage } from '../frame/AdminPage';
import { PeopleList } from './PeopleList';
import { PersonSheet } from './PersonSheet';
import { RemoveSheet } from './RemoveSheet';
import { SEGMENTS, usePeople } from './use-people';

/** Who works in the office: roles, permissions, and leaving with a hand-over. */
export default function PeoplePage() {
  const { list, filter, setFilter, reload } = usePeople();
  const [chosenId, choose] = useState('');
  const [leaving, setLeaving] = useState(false);
  const chosen = list.items.find(({ id }) => id === chosenId);
  const close = () => {
    choose('');
    setLeaving(false);
  };
  const changed = () => {
    close();
    reload();
  };
  return (
    <AdminPage
      title="人员"
      place="/packages/admin/people/index"
      action={
        <Button icon="user-plus" onPress={() => go('/packages/admin/invitations/index')}>
          邀请新同事
        </Button>
      }
    >
      <Segmented label="哪些人" segments={SEGMENTS} value={filter} onChange={setFilter} />
      {list.status === 'empty' ? (
        <EmptyState icon="users" title="这里还没有人">
          给他一个邀请码，他用微信加入后就会出现。
        </EmptyState>
      ) : (
        <>
          <PeopleList people={list.items} onPress={({ id }) => choose(id)} />
          <ListEnd list={list} />
        </>
      )}
      {chosen && !leaving ? (
        <PersonSheet
          key={chosen.id}
          person={chosen}
          onClose={close}
          onSaved={changed}
          onRemove={() => setLeaving(true)}
        />
      ) : null}
      {chosen && leaving ? (
        <RemoveSheet person={chosen} onClose={close} onRemoved={changed} />
      ) : null}
    </AdminPage>
  );
}
