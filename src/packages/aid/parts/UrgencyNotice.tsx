import { View } from '@tarojs/components';
import type { UrgencyReason } from '@domain/triage/types';
import { Notice } from '@/components/state/Notice';

type Reason = Pick<UrgencyReason, 'text' | 'article'>;

/** Why this cannot wait; nothing when it can. */
export function UrgencyNotice({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <Notice tone="flag" title="这件事比较急，我们会先看">
      {reasons.map(({ text, article }) => (
        <View key={text}>{article === undefined ? text : `${text}（${article}）`}</View>
      ))}
    </Notice>
  );
}
