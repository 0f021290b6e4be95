import { useState } from 'react';
import { TextArea } from '@/components/input/TextArea';
import { Notice } from '@/components/state/Notice';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import type { MatterPageState } from '../use-matter-page';
import { useOffer } from './use-offer';

/** Somebody else than the best. */
export interface Other {
  personId: string;
  name: string;
  /** What speaks against him, where something does. */
  against?: string;
}

interface OtherFormProps {
  other: Other;
  best: string | undefined;
  matterId: string;
  page: MatterPageState;
  onClose: () => void;
}

/** Staff decides otherwise, and says why; it stays with the offer. */
export function OtherForm({ other, best, matterId, page, onClose }: OtherFormProps) {
  const [reason, setReason] = useState('');
  const { to, move } = useOffer(matterId, page, onClose);
  return (
    <MoveSheet
      title={`派给${other.name}`}
      verb="派给他"
      move={move}
      onClose={onClose}
      onSend={() => to(other.personId, reason)}
    >
      {other.against ? <Notice tone="warn">{other.against}</Notice> : null}
      <TextArea
        name="reason"
        label={best ? `为什么不派给${best}` : '为什么派给他'}
        hint="理由会和这次派单一起保存，同事都能看到。"
        rows={3}
        maxLength={300}
        value={reason}
        onChange={setReason}
        error={move.fieldErrors.reason}
      />
    </MoveSheet>
  );
}
