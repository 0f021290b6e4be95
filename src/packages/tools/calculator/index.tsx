import { Page } from '@/components/layout/Page';
import { useShareCard } from '@/platform/share';
import '../tools.scss';
import { AnswerBar } from './AnswerBar';
import { AnswerView } from './AnswerView';
import { AskBar, AskView } from './AskView';
import { useCalculator } from './use-calculator';

/** Any calculator: its questions, then its answer. Everything is computed on the phone. */
export default function CalculatorPage() {
  const calculator = useCalculator();
  const { answer, title, card } = calculator;
  useShareCard(card);
  return (
    <Page
      title={title}
      footer={
        answer ? (
          <AnswerBar
            key={JSON.stringify(calculator.computed)}
            calculator={calculator}
            answer={answer}
          />
        ) : (
          <AskBar calculator={calculator} />
        )
      }
    >
      {answer ? (
        <AnswerView calculator={calculator} answer={answer} />
      ) : (
        <AskView calculator={calculator} />
      )}
    </Page>
  );
}
