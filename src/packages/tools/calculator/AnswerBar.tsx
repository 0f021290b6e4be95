import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { go } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import { addClaims } from '@/drafts/claim-store';
import { KeepResult } from '../keep/KeepResult';
import type { CalculatorAnswer } from './answer';
import { ClaimSheetQuestion } from './ClaimQuestion';
import { claimQuestionOf, linesOf } from './claim-lines';
import { MatterBar } from './MatterBar';
import type { CalculatorPart } from './use-calculator';

interface AnswerBarProps {
  calculator: CalculatorPart;
  answer: CalculatorAnswer;
}

/** What to do with a result: onto the claim sheet, to a matter, or once more. */
export function AnswerBar({ calculator, answer }: AnswerBarProps) {
  const { id, matter, backToForm } = calculator;
  const [added, setAdded] = useState(false);
  const [asking, setAsking] = useState(false);
  const question = claimQuestionOf(id);
  const possible = linesOf(id, answer, { uninsured: false, months: 1 }).length > 0;
  const add = (context: Parameters<typeof linesOf>[2]) => {
    addClaims(linesOf(id, answer, context), matter);
    setAsking(false);
    setAdded(true);
    toast('已加到请求清单');
  };
  const claim = () => (question === undefined ? add({}) : setAsking(true));
  const again = (
    <Button block icon="undo" onPress={backToForm}>
      重新算
    </Button>
  );
  const sheet =
    question === undefined ? null : (
      <ClaimSheetQuestion
        question={question}
        open={asking}
        onClose={() => setAsking(false)}
        onAnswer={add}
      />
    );
  if (matter !== '')
    return (
      <>
        <MatterBar
          calculator={calculator}
          onClaim={possible ? claim : undefined}
          claimed={added}
          again={again}
        />
        {sheet}
      </>
    );
  if (!possible)
    return (
      <BottomBar more={again}>
        <KeepResult main calculator={calculator} />
      </BottomBar>
    );
  return (
    <BottomBar
      more={
        <>
          <KeepResult calculator={calculator} />
          {again}
        </>
      }
    >
      {added ? (
        <Button kind="primary" size="main" onPress={() => go('/packages/tools/claims/index')}>
          看请求清单
        </Button>
      ) : (
        <Button kind="primary" size="main" onPress={claim}>
          加到请求清单
        </Button>
      )}
      {sheet}
    </BottomBar>
  );
}
