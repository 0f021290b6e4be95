import { useState } from 'react';
import { firms } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { AdminPage } from '../frame/AdminPage';
import { FirmList } from './FirmList';
import { type Firm, FirmSheet } from './FirmSheet';

/** Law firms; the partners among them are named in the workers' consent. */
export default function FirmsPage() {
  const query = useQuery(firms, {});
  const [changing, change] = useState<Firm | 'new' | null>(null);
  return (
    <AdminPage
      title="律所"
      place="/packages/admin/firms/index"
      note="合作律所会写进职工的同意书：增加一家，职工要重新同意。"
      action={
        <Button kind="primary" icon="plus" onPress={() => change('new')}>
          加一家律所
        </Button>
      }
    >
      <Loaded
        query={query}
        shape="list"
        empty={
          <EmptyState icon="building" title="还没有律所">
            加上以后，才能邀请那里的律师。
          </EmptyState>
        }
      >
        {({ items }) => <FirmList firms={items} onPress={change} />}
      </Loaded>
      {changing === null ? null : (
        <FirmSheet
          firm={changing === 'new' ? null : changing}
          onClose={() => change(null)}
          onSaved={() => {
            change(null);
            query.reload();
          }}
        />
      )}
    </AdminPage>
  );
}
