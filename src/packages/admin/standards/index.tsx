import { useState } from 'react';
import { parameters } from '@contracts/directory';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { AdminPage } from '../frame/AdminPage';
import { StandardList } from './StandardList';
import { StandardSheet } from './StandardSheet';

/** The local numbers that calculations go by, with their history. */
export default function StandardsPage() {
  const list = usePaged(parameters, {});
  const [adding, setAdding] = useState(false);
  return (
    <AdminPage
      title="当地标准"
      place="/packages/admin/standards/index"
      note="计算器按这里的数算。加上新的，旧的自动到前一天为止；已经算好的结果不变。"
      action={
        <Button kind="primary" icon="plus" onPress={() => setAdding(true)}>
          加一项标准
        </Button>
      }
    >
      {list.status === 'empty' ? (
        <EmptyState icon="scale" title="还没有录入当地标准">
          没有录入时，计算器会写“本地标准未录入”，请职工自己填。
        </EmptyState>
      ) : (
        <>
          <StandardList standards={list.items} />
          <ListEnd list={list} />
        </>
      )}
      {adding ? (
        <StandardSheet
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false);
            list.reload();
          }}
        />
      ) : null}
    </AdminPage>
  );
}
