import { auditTrail } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { useNow } from '@/platform/now';
import { sayMoment } from '@domain/time/say';
import { AdminPage } from '../frame/AdminPage';
import { sayAction, sayReason } from './action-words';

/** Who did or saw what, newest first; never what it said. */
export default function AuditPage() {
  const list = usePaged(auditTrail, {});
  const now = useNow();
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
          <Card flush>
            {list.items.map(({ id, at, who, action, what, reason }) => (
              <Cell
                key={id}
                icon={what === 'view' ? 'eye' : what === 'denied' ? 'ban' : 'edit'}
                title={`${who} ${sayAction(action)}`}
                note={[sayMoment(at, now), sayReason(action, reason)]
                  .filter((part) => part !== '')
                  .join(' · ')}
                end={what === 'denied' ? <Tag tone="warn">没有权限</Tag> : undefined}
              />
            ))}
          </Card>
          <ListEnd list={list} />
        </>
      )}
    </AdminPage>
  );
}
