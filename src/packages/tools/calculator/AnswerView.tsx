import { TOPICS } from '@domain/triage/topics';
import { Button } from '@/components/input/Button';
import { ShareButton } from '@/components/input/ShareButton';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { go } from '@/platform/navigate';
import { ResultPart } from '../result/ResultPart';
import type { CalculatorAnswer } from './answer';
import { MissingNumbers } from './MissingNumbers';
import type { CalculatorPart } from './use-calculator';

interface AnswerViewProps {
  calculator: CalculatorPart;
  answer: CalculatorAnswer;
}

/** The answer of a calculator and where it leads. */
export function AnswerView({ calculator, answer }: AnswerViewProps) {
  const { title, topic, card, matter, backToForm } = calculator;
  const doubts = Object.values(answer.doubts);
  return (
    <Stack gap={16}>
      <ResultPart title={title} result={answer.result}>
        <MissingNumbers calculator={calculator} outcome={answer.result.outcome} />
        {doubts.length === 0 ? null : (
          <Notice
            tone="warn"
            title="请再看一眼"
            actions={
              <Button size="small" onPress={backToForm}>
                回去改
              </Button>
            }
          >
            {doubts.join('')}
          </Notice>
        )}
      </ResultPart>
      <Stack gap={8}>
        <ShareButton card={card}>发给需要的工友</ShareButton>
        {topic === undefined || matter !== '' ? null : (
          <Button
            block
            icon="file-pencil"
            label={`我也要申请：${TOPICS[topic].label}`}
            onPress={() => go('/packages/aid/apply/index', { topic })}
          >
            我也要申请
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
