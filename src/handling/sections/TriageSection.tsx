import { View } from '@tarojs/components';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { useNow } from '@/platform/now';
import { sayWhen } from '@/format/day';
import type { MatterView } from '../matter-view';
import { forOffice } from '../rows/office-words';
import { LEVELS } from '../say-matter';
import { sayFurther } from './say-triage';
import '../handling.scss';

interface TriageSectionProps {
  matter: MatterView;
  onCorrect: () => void;
}

/** What was understood, each with its reason, and who corrected what. */
export function TriageSection({ matter, onCorrect }: TriageSectionProps) {
  const now = useNow();
  const { triage, corrections, actions } = matter;
  const level = LEVELS[triage.level];
  const facts = [
    {
      name: '事项',
      value: <Reasoned value={triage.topicLabel} why={forOffice(triage.topicReason)} />,
    },
    {
      name: '难度',
      value: (
        <Reasoned value={`${level.label} → ${level.goesTo}`} why={forOffice(triage.levelReason)} />
      ),
    },
    ...(triage.urgencyReasons.length === 0
      ? []
      : [
          {
            name: '加急原因',
            value: triage.urgencyReasons.map(({ id, text, article = '' }) => (
              <Reasoned key={id} value={forOffice(text)} why={article} />
            )),
          },
        ]),
    ...(triage.missing.length === 0
      ? []
      : [
          { name: '缺材料', value: forOffice(triage.missing.map(({ label }) => label).join('、')) },
        ]),
    ...sayFurther(triage).map(({ name, value, why }) => ({
      name,
      value: <Reasoned value={forOffice(value)} why={forOffice(why)} />,
    })),
  ];
  return (
    <Section
      title="分诊"
      action={
        actions.includes('correctTriage') ? (
          <TextLink label="更正分诊" onPress={onCorrect}>
            更正
          </TextLink>
        ) : undefined
      }
    >
      <Card>
        <Facts reading facts={facts} />
        {corrections.map(({ at, by, reason, from, to }) => (
          <View className="h-quiet" key={at}>
            {`${sayWhen(at, now)} ${by} 更正：${from} → ${to}。${reason}`}
          </View>
        ))}
      </Card>
    </Section>
  );
}

function Reasoned({ value, why }: { value: string; why: string }) {
  return (
    <View>
      <View>{value}</View>
      {why === '' ? null : <View className="h-quiet">{why}</View>}
    </View>
  );
}
