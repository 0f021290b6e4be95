import { View } from '@tarojs/components';
import type { MatterView } from '../matter-view';
import type { MatterPageState } from '../use-matter-page';
import { ComplaintsSection } from '../sections/ComplaintsSection';
import { CollectiveSection } from '../sections/CollectiveSection';
import { DecisionSection } from '../sections/DecisionSection';
import { OutcomeSection } from '../sections/OutcomeSection';
import { PartiesSection } from '../sections/PartiesSection';
import { ProposedAnswerSection } from '../sections/ProposedAnswerSection';
import { StorySection } from '../sections/StorySection';
import { TriageSection } from '../sections/TriageSection';

interface PartProps {
  matter: MatterView;
  page: MatterPageState;
}

/** What it is about: the worker's words, what was understood, who, and what was decided. */
export function CasePart({ matter, page }: PartProps) {
  return (
    <View>
      <StorySection matter={matter} />
      <ProposedAnswerSection matter={matter} />
      <ComplaintsSection matter={matter} onAnswered={page.changed} />
      <TriageSection matter={matter} onCorrect={() => page.setMove('correctTriage')} />
      <CollectiveSection matter={matter} />
      <PartiesSection matter={matter} />
      <DecisionSection matter={matter} />
      <OutcomeSection matter={matter} />
    </View>
  );
}
