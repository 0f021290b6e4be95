import { View } from '@tarojs/components';
import { TOPICS } from '@domain/triage/topics';
import type { Triage } from '@domain/triage/types';
import './parts.scss';

/** Asked on a page of its own. */
const ASKED_LATER = 'employer';

/** What the story does not tell yet and would help; papers have their own step. */
export function ToldMore({ understood }: { understood: Triage }) {
  const papers = TOPICS[understood.topic].evidence.map(({ id }): string => id);
  const facts = understood.missing.filter(({ id }) => id !== ASKED_LATER && !papers.includes(id));
  if (facts.length === 0) return null;
  return (
    <View className="aid-note">
      {`再写上这些会更快：${facts.map(({ label }) => label).join('、')}。不清楚就不写。`}
    </View>
  );
}
