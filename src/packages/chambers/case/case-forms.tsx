import type { ReactNode } from 'react';
import type { MatterActionName } from '@/handling/matter-view';
import { AmendForm } from '@/handling/moves/AmendForm';
import { AnswerForm } from '@/handling/moves/AnswerForm';
import { ConcludeForm } from '@/handling/moves/ConcludeForm';
import { ContactForm } from '@/handling/moves/ContactForm';
import { CorrectForm } from '@/handling/moves/CorrectForm';
import { EscalateForm } from '@/handling/moves/EscalateForm';
import { HandBackForm } from './HandBackForm';
import type { MoveProps } from '@/handling/moves/move-props';
import { PapersCompleteForm } from '@/handling/moves/PapersCompleteForm';
import { PapersForm } from '@/handling/moves/PapersForm';
import { StageForm } from '@/handling/moves/StageForm';
import { WorkForm } from '@/handling/moves/WorkForm';

/** What each of a handler's moves asks before it is made. */
export const CASE_FORMS: Partial<Record<MatterActionName, (props: MoveProps) => ReactNode>> = {
  answer: (props) => <AnswerForm {...props} kind="answer" />,
  releaseAnswer: (props) => <AnswerForm {...props} kind="releaseAnswer" />,
  recordContact: (props) => <ContactForm {...props} />,
  recordWork: (props) => <WorkForm {...props} />,
  enterStage: (props) => <StageForm {...props} />,
  conclude: (props) => <ConcludeForm {...props} />,
  requestMaterials: (props) => <PapersForm {...props} />,
  papersComplete: (props) => <PapersCompleteForm {...props} />,
  handBack: (props) => <HandBackForm {...props} />,
  escalate: (props) => <EscalateForm {...props} />,
  amend: (props) => <AmendForm {...props} />,
  correctTriage: (props) => <CorrectForm {...props} />,
};
