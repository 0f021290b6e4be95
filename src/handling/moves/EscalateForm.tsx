import { useState } from 'react';
import { escalate } from '@contracts/handling';
import { Choice } from '@/components/input/Choice';
import { TextArea } from '@/components/input/TextArea';
import type { MatterView } from '../matter-view';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

type Level = MatterView['triage']['level'];

const TO = [
  { value: 'general', label: '律师', hint: '一般问题' },
  { value: 'difficult', label: '专家', hint: '疑难问题' },
] as const;

/** Passes a question on to a lawyer or an expert; its history goes along. */
export function EscalateForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(escalate, props);
  const [level, setLevel] = useState<Level | ''>(() => nextOf(matter));
  const [reasons, setReasons] = useState('');
  const send = () => {
    if (level !== '') void move.send({ matterId: matter.id, level, reasons });
  };
  return (
    <MoveSheet title="转给律师或专家" verb="转过去" move={move} onClose={onClose} onSend={send}>
      <Choice
        name="level"
        label="转给谁"
        options={TO}
        value={level === 'simple' ? '' : level}
        onChange={setLevel}
        error={move.fieldErrors.level}
      />
      <TextArea
        name="reasons"
        label="难在哪里"
        hint="接手的人会看到。"
        optional
        rows={3}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}

/** A lawyer passes on to an expert; from the desk it goes to whom its level is for. */
function nextOf({ handler, triage }: MatterView): Level {
  const atDesk = handler === null || handler.kind === 'staff' || handler.kind === 'student';
  return atDesk && triage.level !== 'difficult' ? 'general' : 'difficult';
}
