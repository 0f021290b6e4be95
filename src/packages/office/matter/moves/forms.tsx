import type { ReactNode } from 'react';
import type { MatterActionName } from '@/handling/matter-view';
import { AmendForm } from '@/handling/moves/AmendForm';
import { AnswerForm } from '@/handling/moves/AnswerForm';
import { ArchiveForm } from './ArchiveForm';
import { ConcludeForm } from '@/handling/moves/ConcludeForm';
import { ConfirmForm } from './ConfirmForm';
import { ContactForm } from '@/handling/moves/ContactForm';
import { CorrectForm } from '@/handling/moves/CorrectForm';
import { EscalateForm } from '@/handling/moves/EscalateForm';
import { FollowUpForm } from './FollowUpForm';
import { GrantForm } from './GrantForm';
import { JoinForm } from './JoinForm';
import type { MoveProps } from '@/handling/moves/move-props';
import { PapersCompleteForm } from '@/handling/moves/PapersCompleteForm';
import { PapersForm } from '@/handling/moves/PapersForm';
import { ReassignForm } from './ReassignForm';
import { ReferForm } from './ReferForm';
import { RefuseForm } from './RefuseForm';
import { StageForm } from '@/handling/moves/StageForm';
import { TerminateForm } from './TerminateForm';
import { UpgradeForm } from './UpgradeForm';
import { WorkForm } from '@/handling/moves/WorkForm';

/** What each move asks before it is made; moves that need one text only are in words-moves. */
export const FORMS: Partial<Record<MatterActionName, (props: MoveProps) => ReactNode>> = {
  amend: (props) => <AmendForm {...props} />,
  correctTriage: (props) => <CorrectForm {...props} />,
  grant: (props) => <GrantForm {...props} />,
  grantUrgently: (props) => <GrantForm {...props} urgently />,
  refuse: (props) => <RefuseForm {...props} />,
  requestMaterials: (props) => <PapersForm {...props} />,
  papersComplete: (props) => <PapersCompleteForm {...props} />,
  escalate: (props) => <EscalateForm {...props} />,
  upgrade: (props) => <UpgradeForm {...props} />,
  reassign: (props) => <ReassignForm {...props} />,
  recordContact: (props) => <ContactForm {...props} />,
  recordWork: (props) => <WorkForm {...props} />,
  enterStage: (props) => <StageForm {...props} />,
  answer: (props) => <AnswerForm {...props} kind="answer" />,
  proposeAnswer: (props) => <AnswerForm {...props} kind="proposeAnswer" />,
  releaseAnswer: (props) => <AnswerForm {...props} kind="releaseAnswer" />,
  conclude: (props) => <ConcludeForm {...props} />,
  confirm: (props) => <ConfirmForm {...props} />,
  recordFollowUp: (props) => <FollowUpForm {...props} />,
  terminate: (props) => <TerminateForm {...props} />,
  refer: (props) => <ReferForm {...props} />,
  join: (props) => <JoinForm {...props} />,
  archive: (props) => <ArchiveForm {...props} />,
};
