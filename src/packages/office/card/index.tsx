import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { ShareButton } from '@/components/input/ShareButton';
import { BottomBar } from '@/components/layout/BottomBar';
import { Card } from '@/components/layout/Card';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Notice } from '@/components/state/Notice';
import { office } from '@/office.config';
import { useShareCard } from '@/platform/share';
import type { ShareCard } from '@/platform/share-card';
import '../frame/office.scss';

/** A card to send into a WeChat group: for questions, or to say that one was answered. It carries nothing of a case. */
export default function CardPage() {
  const { kind = 'group', token = '', name = '', title = '' } = useRouter().params;
  const answered = kind === 'answer';
  const card: ShareCard = {
    title: answered ? decodeURIComponent(title) : '劳动方面有问题？点开来问，工作日有人答复',
    path: '/packages/aid/ask/index',
    params: answered ? { answer: token } : { card: token },
    intoGroup: true,
  };
  useShareCard(card);
  return (
    <Page
      title="发卡片"
      footer={
        <BottomBar>
          <ShareButton kind="primary" card={card}>
            发到群里
          </ShareButton>
        </BottomBar>
      }
    >
      <Headline
        title={answered ? '发答复卡片' : '发提问卡片'}
        note={answered ? '群里的人只看到这一句' : `发到“${decodeURIComponent(name)}”`}
      />
      <Card>
        <View>{card.title}</View>
        <View className="o-quiet">{office.appName}</View>
      </Card>
      <Notice>
        {answered
          ? '只有提问的人点开能看到答复，别人点开什么也看不到。'
          : '第一次有人从群里点开卡片，这个群就关联好了。'}
      </Notice>
    </Page>
  );
}
