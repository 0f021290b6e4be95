import { useState } from 'react';
import { conclude } from '@contracts/handling';
import { useDraft } from '@/api/use-draft';
import { Select } from '@/components/input/Select';
import { TextArea } from '@/components/input/TextArea';
import { OUTCOMES, type OutcomeKind } from '@domain/matter/matter';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { type Sum, SumInput } from './SumInput';
import { useMove } from './use-move';

const KINDS: readonly OutcomeKind[] = [
  'answered',
  'drafted',
  'settled',
  'mediated',
  'awarded',
  'judged',
  'enforced',
  'lost',
  'dropped',
];
const NONE: Sum = { amount: '', day: '' };

interface Ending {
  kind: OutcomeKind | '';
  summary: string;
  claimed: Sum;
  awarded: Sum;
  received: Sum;
}

/** Ends the handling: how it came out, and the money claimed, awarded and received, each with its day. */
export function ConcludeForm(props: MoveProps) {
  const { matter, onClose } = props;
  const draft = useDraft<Ending>(`conclude:${matter.id}`, {
    kind: '',
    summary: '',
    claimed: { ...NONE, amount: matter.claimAmount },
    awarded: NONE,
    received: NONE,
  });
  const { kind, summary, claimed, awarded, received } = draft.value;
  const move = useMove(conclude, props, draft.discard);
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(kind === '');
    if (kind === '') return;
    void move.send({
      matterId: matter.id,
      kind,
      summary,
      ...(claimed.amount !== '' && claimed.day !== '' && { claimed }),
      ...(awarded.amount !== '' && { awarded }),
      ...(received.amount !== '' && { received }),
    });
  };
  const errors = move.fieldErrors;
  return (
    <MoveSheet title="办结" verb="办结，请职工确认" move={move} onClose={onClose} onSend={send}>
      <Select
        name="kind"
        label="结果"
        options={KINDS.map((value) => ({ value, label: OUTCOMES[value] }))}
        value={kind}
        onChange={(changed) => draft.change({ kind: changed })}
        error={missing && kind === '' ? '请选择结果' : errors.kind}
      />
      <TextArea
        name="summary"
        label="结果说明"
        hint="职工会看到。"
        rows={4}
        value={summary}
        onChange={(changed) => draft.change({ summary: changed })}
        error={errors.summary}
      />
      <SumInput
        name="claimed"
        label="要求的金额"
        dayLabel="哪天提出的"
        value={claimed}
        onChange={(changed) => draft.change({ claimed: changed })}
        errors={errors}
      />
      <SumInput
        name="awarded"
        label="裁定或谈定的金额"
        dayLabel="哪天定的"
        value={awarded}
        onChange={(changed) => draft.change({ awarded: changed })}
        errors={errors}
      />
      <SumInput
        name="received"
        label="已经拿到的金额"
        dayLabel="哪天拿到的"
        value={received}
        onChange={(changed) => draft.change({ received: changed })}
        errors={errors}
      />
    </MoveSheet>
  );
}
