import { useState } from 'react';
import { answerComplaint } from '@contracts/handling';
import { TextArea } from '@/components/input/TextArea';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';

interface AnswerComplaintProps {
  complaintId: string;
  /** Nobody else is there to answer: the reason is written down. */
  soleOfficer: boolean;
  onClose: () => void;
  onAnswered: () => void;
}

/** Answers a complaint; the worker reads it. */
export function AnswerComplaint(props: AnswerComplaintProps) {
  const { complaintId, soleOfficer, onClose, onAnswered } = props;
  const move = useMove(answerComplaint, { onMoved: onAnswered, onStale: () => undefined });
  const [answer, setAnswer] = useState('');
  const [exception, setException] = useState('');
  const asksWhy = soleOfficer || move.fieldErrors.soleOfficerReason !== undefined;
  return (
    <MoveSheet
      title="答复投诉"
      verb="答复"
      move={move}
      onClose={onClose}
      onSend={() =>
        void move.send({
          complaintId,
          answer,
          ...(exception !== '' && { soleOfficerReason: exception }),
        })
      }
    >
      <TextArea
        name="answer"
        label="答复"
        hint="查明了什么，怎么处理。职工会看到。"
        rows={5}
        value={answer}
        onChange={setAnswer}
        error={move.fieldErrors.answer}
      />
      {asksWhy ? (
        <TextArea
          name="soleOfficerReason"
          label="为什么由您答复"
          hint="投诉说的是您时，应当由别人答复。只有您一位时请写明。"
          optional
          rows={2}
          maxLength={200}
          value={exception}
          onChange={setException}
          error={move.fieldErrors.soleOfficerReason}
        />
      ) : null}
    </MoveSheet>
  );
}
