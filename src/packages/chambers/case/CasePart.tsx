import { View } from '@tarojs/components';
import type { MatterView } from '@/handling/matter-view';
import { KeptPart } from '@/handling/parts/KeptPart';
import { DecisionSection } from '@/handling/sections/DecisionSection';
import { LimitsSection } from '@/handling/sections/LimitsSection';
import { OutcomeSection } from '@/handling/sections/OutcomeSection';
import { ProposedAnswerSection } from '@/handling/sections/ProposedAnswerSection';
import { StorySection } from '@/handling/sections/StorySection';
import { TriageSection } from '@/handling/sections/TriageSection';
import { momentOf } from '@/matters/paper-moment';
import { WritePapers } from '@/matters/WritePapers';
import { HandBack } from './HandBack';
import { PartiesSection } from './PartiesSection';
import type { CasePageState } from './use-case';

/** The worker's words, who he is, what was understood, decided and reached. */
export function CasePart({ matter, page }: { matter: MatterView; page: CasePageState }) {
  return (
    <View>
      <OutcomeSection matter={matter} />
      <ProposedAnswerSection matter={matter} />
      <StorySection matter={matter} />
      <LimitsSection matter={matter} />
      <PartiesSection matter={matter} />
      <TriageSection matter={matter} onCorrect={() => page.setMove('correctTriage')} />
      <KeptPart matter={matter} mayWrite={page.mayWrite} />
      <DecisionSection matter={matter} />
      {page.mayWrite ? (
        <WritePapers matterId={matter.id} moment={momentOf(matter)} as={['handler']} />
      ) : null}
      {page.mayWrite && matter.state === 'handling' ? (
        <HandBack matter={matter} page={page} />
      ) : null}
    </View>
  );
}
