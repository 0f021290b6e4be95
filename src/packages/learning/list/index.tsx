import { useRouter } from '@tarojs/taro';
import { explainers } from '@contracts/learning';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { ExplainerList } from '@/learning/ExplainerList';
import { goTab } from '@/platform/navigate';

/** The explainers of one column. */
export default function ColumnPage() {
  const { column = '', name = '以案说法' } = useRouter().params;
  const list = usePaged(explainers, column === '' ? {} : { columnId: column });
  return (
    <Page title={decodeURIComponent(name)}>
      <Stack gap={16}>
        {list.status === 'empty' ? (
          <EmptyState
            icon="book"
            title="这个栏目还没有案例"
            action={<Button onPress={() => goTab('learn')}>看看别的</Button>}
          />
        ) : null}
        {list.items.length === 0 ? null : <ExplainerList explainers={list.items} />}
        <ListEnd list={list} />
      </Stack>
    </Page>
  );
}
