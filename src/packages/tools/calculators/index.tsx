import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { CALCULATORS } from '@domain/law/calculators/catalogue';
import type { CalculatorId } from '@domain/law/calculators/ids';
import { isTopicId, TOPICS } from '@domain/triage/topics';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { topicIcon } from '@/learning/topic-icon';
import { go } from '@/platform/navigate';
import { Fold } from '../parts/Fold';
import { RegionCell } from '../region/RegionCell';
import '../tools.scss';
import { calculatorsOf, groupedByTopic } from './groups';

/** All calculators by topic, each by the question it answers; opened from a topic, those of the topic first. */
export default function CalculatorsPage() {
  const { topic = '', matter } = useRouter().params;
  const [all, setAll] = useState(!isTopicId(topic));
  const one = !all && isTopicId(topic) ? topic : null;
  return (
    <Page title="我能拿多少">
      <Stack gap={16}>
        <Headline
          title={one === null ? '您遇到了哪种事？' : TOPICS[one].label}
          note="挑一个最像的问题，填几个数就能算。"
        />
        {one === null ? (
          <Stack gap={12}>
            {groupedByTopic().map((group, index) => (
              <Fold
                key={group.topic}
                icon={topicIcon(group.topic)}
                title={TOPICS[group.topic].label}
                note={`${group.calculators.length} 个问题`}
                open={index === 0}
              >
                <Questions ids={group.calculators} matter={matter} />
              </Fold>
            ))}
          </Stack>
        ) : (
          <>
            <Card flush>
              <Questions ids={calculatorsOf(one)} matter={matter} />
            </Card>
            <Button block onPress={() => setAll(true)}>
              看全部问题
            </Button>
          </>
        )}
        <RegionCell />
      </Stack>
    </Page>
  );
}

interface QuestionsProps {
  ids: readonly CalculatorId[];
  /** The matter it is computed for. */
  matter: string | undefined;
}

function Questions({ ids, matter }: QuestionsProps) {
  return ids.map((id) => (
    <Cell
      key={id}
      title={CALCULATORS[id].question}
      note={CALCULATORS[id].title}
      onPress={() => go('/packages/tools/calculator/index', { id, matter })}
    />
  ));
}
