import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { go } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import { addClaims } from '../claims/claim-store';
import type { CalculatorAnswer } from './answer';
import { ClaimSheetQuestion } from './ClaimQuestion';
import { claimQuestionOf, linesOf } from './claim-lines';
import type { CalculatorPart } from './use-calculator';

interface AnswerBarProps {
  calculator: CalculatorPart;
  answer: CalculatorAnswer;
}

/** What to do with a result: onto the claim sheet, or once more. */
export function AnswerBar({ calculator, answer }: AnswerBarProps) {
  const { id, backToForm } = calculator;
  const [added, setAdded] = useState(false);
  const [asking, setAsking] = useState(false);
  const question = claimQuestionOf(id);
  const possible = linesOf(id, answer, { uninsured: false, months: 1 }).length > 0;
  const again = (
    <Button block icon="undo" onPress={backToForm}>
      重新算
    </Button>
  );
  if (!possible)
    return (
      <BottomBar>
        <Button kind="primary" size="main" onPress={backToForm}>
          重新算
        </Button>
      </BottomBar>
    );
  if (added)
    return (
      <BottomBar more={again}>
        <Button kind="primary" size="main" onPress={() => go('/packages/tools/claims/index')}>
          看请求清单
        </Button>
      </BottomBar>
    );
  const add = (context: Parameters<typeof linesOf>[2]) => {
    addClaims(linesOf(id, answer, context));
    setAsking(false);
    setAdded(true);
    toast('已加到请求清单');
  };
  return (
    <BottomBar more={again}>
      <Button
        kind="primary"
        size="main"
        onPress={() => (question === undefined ? add({}) : setAsking(true))}
      >
        加到请求清单
      </Button>
      {question === undefined ? null : (
        <ClaimSheetQuestion
          question={question}
          open={asking}
          onClose={() => setAsking(false)}
          onAnswer={add}
        />
      )}
    </BottomBar>
  );
}
