import { useState } from 'react';
import { enterStage } from '@contracts/handling';
import { Choice } from '@/components/input/Choice';
import { TextArea } from '@/components/input/TextArea';
import { STAGES, type Stage } from '@domain/matter/matter';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

const ORDER: readonly Stage[] = [
  'negotiation',
  'mediation',
  'arbitration',
  'litigation',
  'enforcement',
];

/** The case enters another stage; its promise starts anew. */
export function StageForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(enterStage, props);
  const at = matter.stage === null ? -1 : ORDER.indexOf(matter.stage);
  const [stage, setStage] = useState<Stage | ''>(ORDER[at + 1] ?? '');
  const [note, setNote] = useState('');
  const send = () => {
    if (stage !== '') void move.send({ matterId: matter.id, stage, note });
  };
  return (
    <MoveSheet title="进入下一阶段" verb="进入" move={move} onClose={onClose} onSend={send}>
      <Choice
        name="stage"
        label="进入哪个阶段"
        options={ORDER.filter((one) => one !== matter.stage).map((value) => ({
          value,
          label: STAGES[value],
        }))}
        value={stage}
        onChange={setStage}
        error={move.fieldErrors.stage}
      />
      <TextArea
        name="note"
        label="内部备注"
        hint="职工看不到。"
        optional
        rows={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
        error={move.fieldErrors.note}
      />
    </MoveSheet>
  );
}
