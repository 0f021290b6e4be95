import { useRouter } from '@tarojs/taro';
import { myMatter } from '@contracts/intake';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Page } from '@/components/layout/Page';
import { Loaded } from '@/components/state/Loaded';
import { goTab, replace } from '@/platform/navigate';
import { Received } from './Received';

/** The end of applying or asking: the number, what was understood, who acts next and by when. */
export default function DonePage() {
  const { id } = useRouter().params;
  const query = useQuery(myMatter, id ? { matterId: id } : null, { refreshOnShow: false });
  return (
    <Page
      title="已收到"
      footer={
        <BottomBar
          more={
            <Button block onPress={() => goTab('home')}>
              回首页
            </Button>
          }
        >
          <Button
            kind="primary"
            size="main"
            onPress={() => replace('/packages/aid/matter/index', { id })}
          >
            查看我的事项
          </Button>
        </BottomBar>
      }
    >
      <Loaded query={query} shape="detail">
        {(matter) => <Received matter={matter} />}
      </Loaded>
    </Page>
  );
}
