import { View } from '@tarojs/components';
import { momentOf } from '@/matters/paper-moment';
import { WritePapers } from '@/matters/WritePapers';
import type { MatterView } from '@/handling/matter-view';
import type { MatterPageState } from '../use-matter-page';
import { useMayWrite } from '../use-may-write';
import { usePaperWriter } from '../use-paper-writer';
import { AnswerCard } from '../sections/AnswerCard';
import { ComplaintsSection } from '../sections/ComplaintsSection';
import { CollectiveSection } from '../sections/CollectiveSection';
import { AidSection } from '@/handling/sections/AidSection';
import { DecisionSection } from '@/handling/sections/DecisionSection';
import { LimitsSection } from '@/handling/sections/LimitsSection';
import { OutcomeSection } from '@/handling/sections/OutcomeSection';
import { PartiesSection } from '../sections/PartiesSection';
import { ProposedAnswerSection } from '@/handling/sections/ProposedAnswerSection';
import { StorySection } from '@/handling/sections/StorySection';
import { TriageSection } from '@/handling/sections/TriageSection';
import { KeptPart } from '@/handling/parts/KeptPart';

interface PartProps {
  matter: MatterView;
  page: MatterPageState;
}

/** What it is about: the worker's words, what was understood, who, and what was decided. */
export function CasePart({ matter, page }: PartProps) {
  const mayWrite = useMayWrite(matter);
  const writer = usePaperWriter(matter);
  return (
    <View>
      <StorySection matter={matter} />
      <ProposedAnswerSection matter={matter} />
      <ComplaintsSection matter={matter} onAnswered={page.changed} />
      <TriageSection matter={matter} onCorrect={() => page.setMove('correctTriage')} />
      <LimitsSection matter={matter} />
      <AidSection matter={matter} />
      <CollectiveSection matter={matter} />
      <KeptPart matter={matter} mayWrite={mayWrite} />
      <PartiesSection matter={matter} onAmend={() => page.setMove('amend')} />
      <DecisionSection matter={matter} />
      <OutcomeSection matter={matter}>
        {matter.groupId !== '' && mayWrite ? <AnswerCard matterId={matter.id} /> : null}
      </OutcomeSection>
      <WritePapers matterId={matter.id} moment={momentOf(matter)} as={writer} />
    </View>
  );
}
