import { useState } from 'react';
import type { LineContext } from '@domain/law/claims/from-result';
import { Button } from '@/components/input/Button';
import { Choice } from '@/components/input/Choice';
import { NumberInput } from '@/components/input/NumberInput';
import { Sheet } from '@/components/layout/Sheet';
import type { ClaimQuestion } from './claim-lines';

interface ClaimSheetQuestionProps {
  question: ClaimQuestion;
  open: boolean;
  onClose: () => void;
  onAnswer: (context: LineContext) => void;
}

/** The one thing to know before a result goes onto the claim sheet. */
export function ClaimSheetQuestion(props: ClaimSheetQuestionProps) {
  const { question, open, onClose, onAnswer } = props;
  const [insured, setInsured] = useState<'yes' | 'no' | ''>('');
  const [months, setMonths] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const context: LineContext | null =
    question === 'insured'
      ? insured === ''
        ? null
        : { uninsured: insured === 'no' }
      : months === null || months < 1
        ? null
        : { months };
  const done = () => {
    setTried(true);
    if (context !== null) onAnswer(context);
  };
  return (
    <Sheet
      open={open}
      title="还差一个问题"
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" onPress={done}>
          加到请求清单
        </Button>
      }
    >
      {question === 'insured' ? (
        <Choice
          name="insured"
          label="单位给您交了社会保险吗"
          hint="交了的，基金付的部分向社保经办机构要；没交的，都由单位付。"
          value={insured}
          onChange={setInsured}
          options={[
            { value: 'yes', label: '交了' },
            { value: 'no', label: '没交' },
          ]}
          {...(tried && context === null && { error: '请选一项。' })}
        />
      ) : (
        <NumberInput
          name="months"
          label="到现在已经有几个月没给"
          unit="个月"
          largest={120}
          value={months}
          onChange={setMonths}
          {...(tried && context === null && { error: '请写几个月，例如 6。' })}
        />
      )}
    </Sheet>
  );
}
