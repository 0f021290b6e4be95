import { answerCard } from '@contracts/handling';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { SubmitError } from '@/components/state/SubmitError';
import { go } from '@/platform/navigate';

/** Makes the card that tells the group "your question was answered", and nothing else. */
export function AnswerCard({ matterId }: { matterId: string }) {
  const { submit, busy, error } = useSubmit(answerCard);
  const make = async () => {
    const card = await submit({ matterId });
    if (card) go('/packages/office/card/index', { kind: 'answer', ...card });
  };
  return (
    <>
      <SubmitError failure={error} />
      <Button icon="share" busy={busy} onPress={() => void make()}>
        发答复卡片到群里
      </Button>
    </>
  );
}
