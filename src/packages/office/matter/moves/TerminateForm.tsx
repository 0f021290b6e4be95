import { useState } from 'react';
import { terminate } from '@contracts/handling';
import { Select } from '@/components/input/Select';
import { TextArea } from '@/components/input/TextArea';
import { Notice } from '@/components/state/Notice';
import { TERMINATION_GROUNDS, type TerminationGround } from '@domain/matter/matter';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

const GROUNDS: readonly TerminationGround[] = [
  'deception',
  'concealment',
  'illegalUse',
  'hardshipGone',
  'caseEnded',
  'ownLawyer',
  'asked',
  'other',
];

/** Ends aid early on one of the eight grounds of the law (法律援助法 48); the worker may object. */
export function TerminateForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(terminate, props);
  const [ground, setGround] = useState<TerminationGround | ''>('');
  const [reasons, setReasons] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(ground === '');
    if (ground !== '') void move.send({ matterId: matter.id, ground, reasons });
  };
  return (
    <MoveSheet
      title="终止援助"
      verb="终止援助，告诉职工"
      danger
      move={move}
      onClose={onClose}
      onSend={send}
    >
      <Notice>只有法律规定的八种情形可以终止（法律援助法第48条）。职工可以提出异议。</Notice>
      <Select
        name="ground"
        label="哪种情形"
        options={GROUNDS.map((value) => ({ value, label: TERMINATION_GROUNDS[value] }))}
        value={ground}
        onChange={setGround}
        error={missing && ground === '' ? '请选择终止的理由' : move.fieldErrors.ground}
      />
      <TextArea
        name="reasons"
        label="具体情况"
        hint="职工会看到。"
        rows={4}
        maxLength={1000}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}
