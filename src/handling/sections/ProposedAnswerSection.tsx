import { View } from '@tarojs/components';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import type { MatterView } from '../matter-view';
import '../handling.scss';

/** An answer written under review, in full, and why it was returned. */
export function ProposedAnswerSection({ matter }: { matter: MatterView }) {
  const { proposedAnswer } = matter;
  if (proposedAnswer === null) return null;
  const { text, by, returned } = proposedAnswer;
  return (
    <Section title="等审核的答复" note={by}>
      {returned === '' ? null : (
        <Notice tone="warn" title="已退回修改">
          {returned}
        </Notice>
      )}
      <Card tone="soft">
        <View className="h-story">{text}</View>
      </Card>
    </Section>
  );
}
