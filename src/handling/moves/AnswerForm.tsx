import { answer, proposeAnswer, releaseAnswer } from '@contracts/handling';
import { useDraft } from '@/api/use-draft';
import { TextArea } from '@/components/input/TextArea';
import { Notice } from '@/components/state/Notice';
import type { MoveProps } from './move-props';
import { MoveSheet } from './MoveSheet';
import { useMove } from './use-move';

const KINDS = {
  answer: {
    action: answer,
    title: '答复',
    verb: '发给职工',
    note: '发出后请职工确认，他有 15 天可以追问。',
  },
  proposeAnswer: {
    action: proposeAnswer,
    title: '交审核',
    verb: '交给律师审核',
    note: '审核通过后才发给职工。',
  },
  releaseAnswer: {
    action: releaseAnswer,
    title: '审核通过并发出',
    verb: '通过并发给职工',
    note: '可以直接改，改好后以这里的文字发出。',
  },
} as const;

/** Writes the answer, hands it in for review, or releases what somebody else wrote. */
export function AnswerForm(props: MoveProps & { kind: keyof typeof KINDS }) {
  const { matter, onClose, kind } = props;
  const { action, title, verb, note } = KINDS[kind];
  const proposed = matter.proposedAnswer;
  // a long answer outlives a sheet closed by mistake; what somebody proposed anew begins anew
  const draft = useDraft(`${kind}:${matter.id}:${proposed?.at ?? 0}`, {
    text: proposed?.text ?? '',
  });
  const { text } = draft.value;
  const move = useMove(action, props, draft.discard);
  return (
    <MoveSheet
      title={title}
      verb={verb}
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, answer: text })}
    >
      <Notice>{note}</Notice>
      <TextArea
        name="answer"
        label="答复"
        hint="先说结论，再说理由和依据，最后说他下一步做什么。"
        rows={10}
        maxLength={5000}
        value={text}
        onChange={(words) => draft.change({ text: words })}
        error={move.fieldErrors.answer}
      />
    </MoveSheet>
  );
}
