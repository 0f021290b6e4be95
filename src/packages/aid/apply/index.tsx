import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Steps } from '@/components/show/Steps';
import { ErrorState } from '@/components/state/ErrorState';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Skeleton } from '@/components/state/Skeleton';
import { SubmitError } from '@/components/state/SubmitError';
import { ClashNotice } from '../parts/ClashNotice';
import '../parts/parts.scss';
import { LAST_STEP } from './apply-form';
import { StepEmployer } from './StepEmployer';
import { StepFacts } from './StepFacts';
import { StepPapers } from './StepPapers';
import { StepPerson } from './StepPerson';
import { StepWants } from './StepWants';
import { type Apply, useApply } from './use-apply';

const STEPS: readonly { show: (apply: Apply) => React.ReactNode; next: string }[] = [
  { show: (apply) => <StepFacts {...apply} />, next: '下一步：用人单位' },
  { show: (apply) => <StepEmployer {...apply} />, next: '下一步：您的情况' },
  { show: (apply) => <StepPerson {...apply} />, next: '下一步：材料' },
  { show: (apply) => <StepPapers {...apply} />, next: '下一步：您的要求' },
  { show: (apply) => <StepWants {...apply} />, next: '提交申请' },
];

/** Applies for aid in five steps; everything typed is kept at once. */
export default function ApplyPage() {
  const [attempt, setAttempt] = useState(0);
  return <ApplySteps key={attempt} onAgain={() => setAttempt(attempt + 1)} />;
}

/** `onAgain` begins anew, when a draft could not be fetched. */
function ApplySteps({ onAgain }: { onAgain: () => void }) {
  const apply = useApply();
  const { draft, form, sending, known, goToField, next, send, turnTo } = apply;
  const step = STEPS[form.step - 1];
  const last = form.step === LAST_STEP;
  if (draft.missed)
    return (
      <Page title="申请援助">
        <ErrorState failure={draft.missed} onRetry={onAgain} />
      </Page>
    );
  const unsent = sending.error !== null && sending.error.fields.length === 0 && last;
  return (
    <Page
      title="申请援助"
      footer={
        <BottomBar
          more={
            form.step > 1 ? (
              <Button block onPress={() => turnTo(form.step - 1)}>
                上一步
              </Button>
            ) : undefined
          }
        >
          <Button
            kind="primary"
            size="main"
            busy={sending.busy}
            onPress={() => (last ? void send() : next())}
          >
            {step?.next}
          </Button>
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <Steps current={form.step} total={LAST_STEP} saved={draft.saved} />
        <ClashNotice clash={draft.clash} />
        <ErrorSummary errors={known} onGo={goToField} />
        {unsent ? <SubmitError failure={sending.error} onRetry={() => void send()} /> : null}
        {draft.ready ? step?.show(apply) : <Skeleton shape="form" />}
      </Stack>
    </Page>
  );
}
