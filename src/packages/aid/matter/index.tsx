import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { myMatter } from '@contracts/intake';
import { useQuery } from '@/api/use-query';
import { Page } from '@/components/layout/Page';
import { Loaded } from '@/components/state/Loaded';
import { MatterView } from './MatterView';

/** A worker's page of his matter: whose turn, by when, what happened, what he can do. */
export default function MatterPage() {
  const { id } = useRouter().params;
  const query = useQuery(myMatter, id ? { matterId: id } : null);
  const { reload, refreshing } = query;
  usePullDownRefresh(reload);
  useEffect(() => {
    if (!refreshing) stopPullDownRefresh();
  }, [refreshing]);
  return (
    <Page title="我的事项">
      <Loaded query={query} shape="detail">
        {(matter) => <MatterView matter={matter} reload={reload} failure={query.error} />}
      </Loaded>
    </Page>
  );
}
