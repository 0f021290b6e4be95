import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { explainer } from '@contracts/learning';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Page } from '@/components/layout/Page';
import { Loaded } from '@/components/state/Loaded';
import { go } from '@/platform/navigate';
import { useShareCard } from '@/platform/share';
import { Reading } from './Reading';

/** One explainer, and the way from it to help of one's own. */
export default function ReadPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(explainer, id === '' ? null : { id }, { refreshOnShow: false });
  const read = query.data;
  const card = {
    title: read?.title ?? '以案说法',
    path: '/packages/learning/read/index',
    params: { id },
  };
  useShareCard(card);
  return (
    <Page
      title="以案说法"
      footer={
        read ? (
          <BottomBar note="您也遇到了这样的事？">
            <View className="read-doors">
              <Button
                size="main"
                onPress={() => go('/packages/aid/ask/index', { topic: read.topic })}
              >
                先问一问
              </Button>
              <Button
                kind="primary"
                size="main"
                onPress={() => go('/packages/aid/apply/index', { topic: read.topic })}
              >
                申请援助
              </Button>
            </View>
          </BottomBar>
        ) : undefined
      }
    >
      <Loaded query={query} shape="detail">
        {(found) => <Reading explainer={found} card={card} />}
      </Loaded>
    </Page>
  );
}
