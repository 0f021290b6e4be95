import { useState } from 'react';
import { DECLINE_REASONS } from '@domain/assignment/decline-reasons';
import { Button } from '@/components/input/Button';
import { Choice } from '@/components/input/Choice';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import type { OfferPageState, OfferView } from './use-offer';

interface DeclineSheetProps {
  offer: OfferView;
  page: OfferPageState;
  onClose: () => void;
}

const REASONS = (['full', 'field', 'away'] as const).map((value) => ({
  value,
  label: DECLINE_REASONS[value],
}));
type Reason = (typeof REASONS)[number]['value'];

/** Not now: the next best is asked at once. A reason helps, but nobody has to give one. */
export function DeclineSheet({ offer, page, onClose }: DeclineSheetProps) {
  const { submit, busy, error, fieldErrors } = page.declining;
  const [reason, setReason] = useState<Reason | ''>('');
  const [words, setWords] = useState('');
  const said = [reason === '' ? '' : DECLINE_REASONS[reason], words.trim()]
    .filter((part) => part !== '')
    .join('：');
  const send = async () => {
    const input = { offerId: offer.id, kind: 'declined' as const, reasons: said };
    if (await submit(input)) onClose();
    page.reload();
  };
  return (
    <Sheet
      open
      title="这次不接"
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void send()}>
          不接，请问下一位
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void send()} />
        <Notice>马上去问下一位。您不用解释，写一句能帮我们下次派得更准。</Notice>
        <Choice
          name="reason"
          label="原因"
          optional
          options={REASONS}
          value={reason}
          onChange={setReason}
        />
        <TextInput
          name="reasons"
          label="想多说一句"
          optional
          maxLength={200}
          value={words}
          onChange={setWords}
          error={fieldErrors.reasons}
        />
      </Stack>
    </Sheet>
  );
}
