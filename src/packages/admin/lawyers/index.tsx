import { lawyers } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { AdminPage } from '../frame/AdminPage';
import { LawyerList } from './LawyerList';

/** Lawyers and experts with what they do and how much is in their hands. */
export default function LawyersPage() {
  const list = usePaged(lawyers, {});
  return (
    <AdminPage
      title="律师和专家"
      place="/packages/admin/lawyers/index"
      note="派单按这些名片来。律师自己也能改。"
    >
      {list.status === 'empty' ? (
        <EmptyState icon="briefcase" title="还没有律师和专家">
          给他们邀请码，加入后会出现在这里。
        </EmptyState>
      ) : (
        <>
          <LawyerList lawyers={list.items} />
          <ListEnd list={list} />
        </>
      )}
    </AdminPage>
  );
}
