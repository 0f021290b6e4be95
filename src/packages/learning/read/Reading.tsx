import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import type { explainer as explainerAction } from '@contracts/learning';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { TOPICS } from '@domain/triage/topics';
import { ShareButton } from '@/components/input/ShareButton';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Headline } from '@/components/layout/Headline';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { go } from '@/platform/navigate';
import { now } from '@/platform/now';
import type { ShareCard } from '@/platform/share-card';
import './read.scss';

interface ReadingProps {
  explainer: OutputOf<typeof explainerAction>;
  card: ShareCard;
}

/** What happened, how it is seen, what to do; then the articles it rests on. */
export function Reading({ explainer, card }: ReadingProps) {
  const { title, lead, topic, minutes, publishedOn, sections, articles } = explainer;
  return (
    <Stack gap={24}>
      <Headline
        title={title}
        note={`${TOPICS[topic].label} · ${minutes} 分钟 · ${sayDay(publishedOn, dayOf(now()))}`}
      />
      <View className="read-lead">{lead}</View>
      {sections.map(({ heading, paragraphs }) => (
        <Section key={heading} title={heading}>
          {paragraphs.map((paragraph) => (
            <View key={paragraph}>{paragraph}</View>
          ))}
        </Section>
      ))}
      {articles.length === 0 ? null : (
        <Section title="法律怎么说">
          {articles.map(({ name, text }) => (
            <Card key={name} tone="soft">
              <View className="read-article">{name}</View>
              <View className="read-law">{text}</View>
            </Card>
          ))}
        </Section>
      )}
      {topic === 'not-labour' ? null : (
        <Section title="换成您的情况">
          <Card flush>
            <Cell
              icon="calculator"
              iconTone="brand"
              title="我能拿多少"
              note="填几个数就能算，每一步都有依据"
              onPress={() => go('/packages/tools/calculators/index', { topic })}
            />
            <Cell
              icon="hourglass"
              iconTone="brand"
              title="还来得及吗"
              note="看最晚哪天要去办"
              onPress={() => go('/packages/tools/clocks/index')}
            />
          </Card>
        </Section>
      )}
      <View className="read-note">人物和单位都是化名，细节有改动。</View>
      <ShareButton card={card}>发给需要的工友</ShareButton>
    </Stack>
  );
}
