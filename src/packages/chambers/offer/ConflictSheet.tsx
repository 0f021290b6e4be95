import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Choice } from '@/components/input/Choice';
import { TextInput } from '@/components/input/TextInput';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import type { OfferPageState, OfferView } from './use-offer';

interface ConflictSheetProps {
  offer: OfferView;
  page: OfferPageState;
  onClose: () => void;
}

/** Which employer he must not act against; it is remembered for the next time. */
export function ConflictSheet({ offer, page, onClose }: ConflictSheetProps) {
  const { submit, busy, error, fieldErrors } = page.declining;
  const names = offer.respondents.map(({ name }) => name);
  const [name, setName] = useState(names.length === 1 ? (names[0] ?? '') : '');
  const send = async () => {
    const input = { offerId: offer.id, kind: 'conflict' as const, respondentName: name };
    if (await submit(input)) onClose();
    page.reload();
  };
  return (
    <Sheet
      open
      title="和哪家单位有冲突"
      onClose={onClose}
      footer={
        <Button kind="primary" size="main" busy={busy} onPress={() => void send()}>
          不接，记住这家单位
        </Button>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={error} onRetry={() => void send()} />
        <Notice>以后和这家单位有关的事不会再派给您。可以在“我的名片”里改。</Notice>
        {names.length > 0 ? (
          <Choice
            name="respondentName"
            label="单位"
            options={names.map((value) => ({ value, label: value }))}
            value={name}
            onChange={setName}
            error={fieldErrors.respondentName}
          />
        ) : (
          <TextInput
            name="respondentName"
            label="单位名称"
            maxLength={60}
            value={name}
            onChange={setName}
            error={fieldErrors.respondentName}
          />
        )}
      </Stack>
    </Sheet>
  );
}
