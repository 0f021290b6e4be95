import { auditTrail } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { AdminPage } from '../frame/AdminPage';
import { AuditList } from './AuditList';

/** Who did or saw what, newest first; never what it said. */
export default function AuditPage() {
  const list = usePaged(auditTrail, {});
  return (
    <AdminPage
      title="操作记录"
      place="/packages/admin/audit/index"
      note="只记谁、何时、做了什么，不记内容。不能改，也不能删。"
    >
      {list.status === 'empty' ? (
        <EmptyState icon="history" title="还没有记录" />
      ) : (
        <>
          <AuditList entries={list.items} />
          <ListEnd list={list} />
        </>
      )}
    </AdminPage>
  );
}
